public import ArgumentParser
public import Reading

extension OCRMode: ExpressibleByArgument {}
