internal import CSandbox

/// Memory that is free again, and that the system's allocator keeps for later.
enum FreedMemory {
    /// Gives it back to the system, and large pieces at once from now on, so that a long import has in memory what it
    /// needs now and not what it once did. Costs time where many such pieces come and go, as in a worker.
    static func giveBack() { csandbox_give_back() }
}
