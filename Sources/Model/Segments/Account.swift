/// The account in the ledger where a word is booked: each word in exactly one.
public enum Account: UInt8, CaseIterable, Sendable {
    case field
    case label
    case heading
    case furniture
    case outside
    /// Inside a scheda, claimed by no field.
    case residue
}
