internal import Model

/// The words of a document, to tell a hyphen that breaks a word at a line's end from one that belongs to it.
struct DocumentSpelling {
    private var known: Set<String> = []
    /// Of those the ones that stand elsewhere than behind a hyphen at a line's end.
    private var whole: Set<String> = []
    private var hyphenated: Set<String> = []
    /// Whether the document breaks words at line ends more often than it ends lines with words that have a hyphen.
    private var breaksWords = false
    let cellBreaks: CellBreaks
    private static let shortestWord = 7
    private static let shortestName = 5

    /// Endings of words that are words themselves.
    private let endings: Set<String>

    init(_ document: Document, _ spellings: SpellingTable, endings: Set<String> = []) {
        self.endings = endings
        cellBreaks = CellBreaks(document, spellings)
        let isBroken = spellings.texts.map { $0.endsWithHyphen && $0.count > 1 }
        // Without a hyphen at a word's end there is nothing to ask.
        guard isBroken.contains(true) else { return }
        var isWhole = [Bool](repeating: false, count: spellings.texts.count)
        for word in document.words.indices where word == 0 || !isBroken[spellings[word - 1]] {
            isWhole[spellings[word]] = true
        }
        for (number, text) in spellings.texts.enumerated() {
            guard let bare = Self.bare(text) else { continue }
            if bare.utf8.contains(UInt8(ascii: "-")) {
                hyphenated.insert(bare)
            } else {
                known.insert(bare)
                if isWhole[number] { whole.insert(bare) }
            }
        }
        var broken = 0
        var compound = 0
        for word in document.words.indices.dropLast()
        where isBroken[spellings[word]] && document.words[word + 1].gap == .line {
            let (left, right) = parts(document.words[word].text, document.words[word + 1].text)
            if known.contains(left + right) { broken += 1 }
            if hyphenated.contains("\(left)-\(right)") { compound += 1 }
        }
        breaksWords = broken > compound
    }

    /// Whether the hyphen at the end of the first word stays when the second is joined to it.
    func keepsHyphen(_ first: String, _ second: String, opensSentence: Bool) -> Bool {
        // No word has a capital in its middle, unless it is all capitals: `FNPS-` and `Fondi` are two.
        if second.first?.isUppercase == true,
            first.contains(where: \.isLowercase) || second.contains(where: \.isLowercase)
        {
            return true
        }
        let (left, right) = parts(first, second)
        if hyphenated.contains("\(left)-\(right)") { return true }
        if known.contains("\(left)\(right)") { return false }
        if breaksWords {
            let name = first.split { $0 == "'" || $0 == "’" }.last
            // A word that opens a sentence, or stands among capitals, need not be one: `Prioritaria-mente`.
            let isAdverb = opensSentence && endings.contains(right)
            let isName = !isAdverb && name?.first?.isUppercase == true && first.contains(where: \.isLowercase)
            return areWords(left, right, isName: isName)
        }
        // Neither form stands elsewhere: a whole word before the hyphen speaks for a compound.
        return known.contains(String(left)) || left.count <= 2
    }

    /// Whether both are words that stand alone elsewhere, and too long for a part of one: `sotto` and `posti` are not, but
    /// behind a name a hyphen joins.
    private func areWords(_ left: String, _ right: String, isName: Bool) -> Bool {
        let left = left.split { $0 == "'" || $0 == "’" }.last.map(String.init) ?? left
        return min(left.count, right.count) >= (isName ? Self.shortestName : Self.shortestWord)
            && whole.contains(left) && whole.contains(right)
    }

    /// A word in small letters without the signs around it; `nil` for what has no letter, and for half a word at a
    /// line's end.
    private static func bare(_ word: String) -> String? { word.endsWithHyphen ? nil : core(word) }

    /// The same of half a word, too.
    static func core(_ word: String) -> String? {
        let bytes = word.utf8
        if bytes.allSatisfy({ $0 < 0x80 }) {
            let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
            guard let start = bytes.firstIndex(where: isLetter), let end = bytes.lastIndex(where: isLetter) else {
                return nil
            }
            let inner = bytes[start...end]
            return String(unsafeUninitializedCapacity: inner.count) { small in
                var count = 0
                for byte in inner {
                    small[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                    count += 1
                }
                return count
            }
        }
        let text = word.lowercased().trimmingPrefix { !$0.isLetter }
        return text.lastIndex(where: \.isLetter).map { String(text[...$0]) }
    }

    /// The letters on both sides of a line's end.
    private func parts(_ first: String, _ second: String) -> (left: String, right: String) {
        let left = first.lowercased().trimmingPrefix { !$0.isLetter }.dropLast()
        let right = second.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
        return (String(left), String(right))
    }
}
