internal import FuzzSupport
internal import Model

/// The money grammar: amounts are not negative, as printed in the cell, and survive being written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMoney(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let record = FuzzInput.record(FuzzInput.bytes(start, count), field: "risorse_economiche")
    for budget in record.budgets {
        precondition(budget.amount.cents >= 0, "a negative amount")
        precondition(!budget.raw.isEmpty, "an amount without its words")
        precondition(Amount(decimal: budget.amount.decimal) == budget.amount, "an amount that changes when written")
    }
    return 0
}
