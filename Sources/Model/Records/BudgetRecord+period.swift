extension BudgetRecord.Period {
    /// How many years it covers.
    public var years: Int {
        switch self {
        case .annuo: 1
        case .biennio: 2
        case .triennio: 3
        }
    }
}

extension Amount {
    /// What falls on a year of a period, in cents, a half rounded up.
    public func cents(aYearOf period: BudgetRecord.Period) -> Int { cents(aYearOf: period.years) }

    /// What falls on each of some years, in cents, a half rounded up.
    public func cents(aYearOf years: Int) -> Int { (cents * 2 + years) / (years * 2) }
}
