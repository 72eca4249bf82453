internal import Foundation

/// What is different from the run before, document by document.
struct RunComparison {
    struct Change {
        var name: String
        var before: RunLine?
        var after: RunLine?

        /// The places of the schede, from 1, whose records are other ones, where both runs have as many and know
        /// them.
        var schede: [Int] {
            guard let before = before?.versions, let after = after?.versions, before.count == after.count else {
                return []
            }
            return before.indices.filter { before[$0] != after[$0] }.map { $0 + 1 }
        }
    }

    /// Documents that came, went, or have another outcome, in order of their names.
    private(set) var changes: [Change] = []
    private(set) var unchanged = 0
    let before: RunHead

    private var gone: [String: RunLine] = [:]
    private var new: [RunLine] = []
    private var old: AnyIterator<RunLine>
    private var next: RunLine?

    init(_ before: RunRecord) {
        self.before = before.head
        old = AnyIterator(before.lines().makeIterator())
        next = old.next()
    }

    /// Of a run with the same documents and the same outcomes.
    init(unchanged before: RunHead) {
        self.before = before
        unchanged = before.documents
        old = AnyIterator { nil }
    }

    /// Takes a document of the run that is; both runs name theirs in order of the ids.
    mutating func add(_ now: RunLine) {
        while let line = next, line.id < now.id {
            gone[line.name] = line
            next = old.next()
        }
        guard let line = next, line.id == now.id else { return new.append(now) }
        next = old.next()
        let change = Change(name: now.name, before: line, after: now)
        if line.outcome == now.outcome, change.schede.isEmpty {
            unchanged += 1
        } else {
            changes.append(change)
        }
    }

    /// Puts together what came and what went.
    mutating func end() {
        while let line = next {
            gone[line.name] = line
            next = old.next()
        }
        // The same name with another content is the same plan.
        for line in new {
            let before = gone.removeValue(forKey: line.name)
            if let before, before.outcome == line.outcome, let known = before.versions, known == line.versions {
                unchanged += 1
            } else {
                changes.append(Change(name: line.name, before: before, after: line))
            }
        }
        for line in gone.values { changes.append(Change(name: line.name, before: line, after: nil)) }
        changes.sort { $0.name < $1.name }
    }
}
