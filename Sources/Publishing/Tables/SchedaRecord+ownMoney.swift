internal import Model

extension SchedaRecord {
    /// The scheda's own money for a period, each euro once; `nil` where it states none.
    func ownMoney(_ period: BudgetRecord.Period?) -> Amount? {
        let counted = budgets.counted(.own).filter { $0.period == period }
        return counted.isEmpty ? nil : Amount(cents: counted.reduce(0) { $0 + $1.amount.cents })
    }
}
