internal import Foundation

/// A label as the letters by which it is matched: no case, accents, spaces or signs.
///
/// The letters stand in one row with jumps over the parts that may be missing, so that all printed forms of a label
/// can be compared without writing them out.
struct LabelLetters {
    private enum Step: Equatable {
        case letter(Unicode.Scalar)
        case place(LabelPattern.Placeholder)
        /// The steps up to there may be left out.
        case optional(end: Int)
    }

    let text: String
    private var steps: [Step] = []

    init(_ pattern: LabelPattern) {
        text = pattern.text
        add(pattern.parts)
    }

    private mutating func add(_ parts: [LabelPattern.Part]) {
        for part in parts {
            switch part {
            case .word(let word):
                let folded = word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
                steps += folded.unicodeScalars.filter { CharacterSet.alphanumerics.contains($0) }.map(Step.letter)
            case .placeholder(let placeholder): steps.append(.place(placeholder))
            case .optional(let inner):
                let start = steps.count
                steps.append(.optional(end: start))
                add(inner)
                steps[start] = .optional(end: steps.count)
            }
        }
    }

    /// Whether a letter is left when all parts that may be missing are missing.
    var hasRequiredLetter: Bool {
        var index = 0
        while index < steps.count {
            switch steps[index] {
            case .letter: return true
            case .place: index += 1
            case .optional(let end): index = end
            }
        }
        return false
    }

    /// Whether some printed form of both labels has the same letters.
    func mayEqual(_ other: LabelLetters) -> Bool {
        struct Pair: Hashable {
            var own: Int
            var other: Int
        }
        var seen: Set<Pair> = []
        var open = [Pair(own: 0, other: 0)]
        while let pair = open.popLast() {
            guard seen.insert(pair).inserted else { continue }
            let (own, theirs) = (step(pair.own), other.step(pair.other))
            if case .optional(let end) = own {
                open += [Pair(own: pair.own + 1, other: pair.other), Pair(own: end, other: pair.other)]
            } else if case .optional(let end) = theirs {
                open += [Pair(own: pair.own, other: pair.other + 1), Pair(own: pair.own, other: end)]
            } else if own == theirs {
                if own == nil { return true }
                open.append(Pair(own: pair.own + 1, other: pair.other + 1))
            }
        }
        return false
    }

    private func step(_ index: Int) -> Step? { index < steps.count ? steps[index] : nil }
}
