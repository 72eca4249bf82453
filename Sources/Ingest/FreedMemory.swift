internal import CSandbox

/// Memory that is free again, and that the system's allocator keeps for later.
enum FreedMemory {
    /// Has large pieces go back by themselves from now on. Costs time where many of them come and go, as in a worker.
    static func holdLittle() { csandbox_hold_little() }

    /// Gives it back to the system, so that a long import has in memory what it needs now and not what it once did.
    static func giveBack() { csandbox_give_back() }
}
