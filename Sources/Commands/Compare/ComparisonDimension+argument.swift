public import ArgumentParser
public import Comparing

extension ComparisonDimension: ExpressibleByArgument {}
