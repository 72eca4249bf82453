import Model

@testable import Segmenting

/// Compares the accounts of a document's words with its schede.
struct LedgerCheck {
    private(set) var faults: [String] = []
    let schede: Int

    init(_ document: Document, _ segmenter: Segmenter) {
        let result = segmenter.segment(document)
        let again = segmenter.segment(document)
        schede = result.schede.count
        if result.schede != again.schede || result.accounts != again.accounts || result.findings != again.findings {
            faults.append("segmenting twice gives two results")
        }
        guard result.accounts.count == document.words.count,
            Ledger(total: document.words.count, accounts: result.accounts).balances
        else {
            faults.append("\(document.words.count) words, \(result.accounts.count) accounts")
            return
        }
        var claims = [[Account]](repeating: [], count: document.words.count)
        for field in result.schede.flatMap(\.fields) {
            for word in field.labelWords { claims[word].append(.label) }
            for word in field.valueWords { claims[word].append(.field) }
            check(field, document)
        }
        for (index, word) in document.words.enumerated() {
            let account = result.accounts[index]
            let claimed = account == .label || account == .field
            if claims[index] != (claimed ? [account] : []) {
                faults.append("\(word.text) is \(account), and schede claim it as \(claims[index])")
            }
            if word.traits.contains(.furniture) != (account == .furniture) {
                faults.append("\(word.text) is \(account), and its traits are \(word.traits)")
            }
        }
    }

    private mutating func check(_ field: SegmentedField, _ document: Document) {
        if field.labelWords != field.labelWords.sorted() || field.valueWords != field.valueWords.sorted() {
            faults.append("\(field.key): the words stand in disorder")
        }
        // The text may have them in another order, but each once and no other.
        if field.value.runs.map(\.word).sorted() != field.valueWords {
            faults.append("\(field.key): the text has other words")
        }
        if (field.state == .blank) != field.valueWords.isEmpty { faults.append("\(field.key): is it blank or not?") }
        let text = Array(field.value.text.utf8)
        for run in field.value.runs {
            let printed = String(decoding: text[run.start..<run.end], as: UTF8.self)
            let word = document.words[run.word].text
            // A hyphen that broke the word at a line's end is dropped.
            if printed != word, printed != String(word.dropLast()) {
                faults.append("\(field.key): '\(printed)' stands for the word '\(word)'")
            }
        }
    }
}
