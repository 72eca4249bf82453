public import ArgumentParser
public import Publishing

extension Licence: ExpressibleByArgument {}

extension CSVWriter.Edition: ExpressibleByArgument {}
