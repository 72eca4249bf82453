internal import Model

/// Finds which scheda of one document is which of the other.
///
/// Text, title and place in the document speak for a pair; the surest pairs are taken first. Schede of different forms
/// may be a pair, so that an objective of one programme is found again in the next.
struct SchedaMatcher {
    private struct Candidate {
        var old: Int
        var new: Int
        var score: Double
        var resemblance: Double
    }

    /// - Parameter sameDocument: whether both sides were read from the same bytes, so that places can be compared.
    /// - Returns: indices, in the order of the old side, and how much the texts resemble each other.
    static func match(
        _ old: [SchedaRecord], _ new: [SchedaRecord], sameDocument: Bool
    ) -> [(old: Int, new: Int, resemblance: Double)] {
        let left = old.map(SchedaSketch.init), right = new.map(SchedaSketch.init)
        var candidates: [Candidate] = []
        for (one, oldSketch) in left.enumerated() {
            for (two, newSketch) in right.enumerated() {
                let resemblance = oldSketch.shingles.resemblance(newSketch.shingles)
                let titles = oldSketch.weightyTitleResemblance(newSketch)
                let form = oldSketch.template == newSketch.template
                let place = sameDocument && form && overlap(old[one].source, new[two].source)
                guard resemblance >= Self.leastText || titles >= Self.leastTitle || place else { continue }
                candidates.append(
                    Candidate(
                        old: one, new: two,
                        score: resemblance + titles + (form ? 0.5 : 0) + (place ? 1 : 0), resemblance: resemblance))
            }
        }
        candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
        var takenOld: Set<Int> = [], takenNew: Set<Int> = []
        var pairs: [(old: Int, new: Int, resemblance: Double)] = []
        for candidate in candidates where !takenOld.contains(candidate.old) && !takenNew.contains(candidate.new) {
            takenOld.insert(candidate.old)
            takenNew.insert(candidate.new)
            pairs.append((candidate.old, candidate.new, candidate.resemblance))
        }
        return pairs.sorted { $0.old < $1.old }
    }

    /// Schede of like content by different authors resemble each other by 0.11 at most; see ``SimilarityLimits``.
    private static let leastText = 0.25
    private static let leastTitle = 0.6

    private static func overlap(_ old: SourcePages, _ new: SourcePages) -> Bool {
        func meet(_ one: [Int]?, _ two: [Int]?) -> Bool {
            guard let one, let two, one.count == 2, two.count == 2 else { return false }
            return one[0] <= two[1] && two[0] <= one[1]
        }
        // Lines are finer than pages: schede that share a page are not yet the same.
        return old.lines != nil ? meet(old.lines, new.lines) : old.pages?.first != nil && old.pages == new.pages
    }
}

extension SchedaSketch {
    /// The share of weighty words that the titles have in common: articles and prepositions say nothing.
    fileprivate func weightyTitleResemblance(_ other: SchedaSketch) -> Double {
        let one = title.filter { $0.count > 3 }, two = other.title.filter { $0.count > 3 }
        guard !one.isEmpty, !two.isEmpty else { return titleResemblance(other) }
        return Double(one.intersection(two).count) / Double(one.union(two).count)
    }
}
