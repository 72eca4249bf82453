/// When something that stands in the forms of a plan is the form's own print and no chance.
enum FormHabit {
    /// The fewest places that make a habit, and the share of all places at which it may stand.
    static let fewest = 3
    private static let share = 0.8

    /// Whether what stands at so many of the places is a habit.
    static func isOne(_ count: Int, of all: Int) -> Bool {
        all > 0 && count >= fewest && Double(count) >= share * Double(all)
    }
}
