/// Thousands written out in one word, as sums are beside their figures: `trentamila`, `settemilacinquecento`.
struct NumberWords: Sendable {
    /// The word that makes thousands of what stands before it: `mila`.
    private let thousands: String
    private let hundred: String
    private let words: [String: Int]
    private let tens: [(word: String, value: Int)]

    /// - Parameter words: ones, teens, tens and the hundred.
    init?(_ words: [String: Int], thousands: String?) {
        guard let thousands, let hundred = words.first(where: { $0.value == 100 })?.key else { return nil }
        self.thousands = thousands
        self.hundred = hundred
        self.words = words
        tens = words.filter { $0.value >= 20 && $0.value < 100 }.map { ($0.key, $0.value) }.sorted {
            $0.value < $1.value
        }
    }

    /// `nil` for any other word.
    func value(of word: String) -> Int? {
        guard let place = word.firstRange(of: thousands), let count = belowThousand(word[..<place.lowerBound]) else {
            return nil
        }
        let rest = word[place.upperBound...]
        guard !rest.isEmpty else { return count * 1_000 }
        return belowThousand(rest).map { count * 1_000 + $0 }
    }

    private func belowThousand(_ word: Substring) -> Int? {
        guard let place = word.firstRange(of: hundred) else { return belowHundred(word) }
        let count = place.lowerBound == word.startIndex ? 1 : words[String(word[..<place.lowerBound])]
        guard let count, count < 10 else { return nil }
        let rest = word[place.upperBound...]
        return rest.isEmpty ? count * 100 : belowHundred(rest).map { count * 100 + $0 }
    }

    private func belowHundred(_ word: Substring) -> Int? {
        if let value = words[String(word)] { return value < 100 ? value : nil }
        for (ten, value) in tens {
            // "trentotto": the last vowel gives way.
            for stem in [Substring(ten), ten.dropLast()] where word.hasPrefix(stem) {
                if let one = words[String(word.dropFirst(stem.count))], one < 10 { return value + one }
            }
        }
        return nil
    }
}
