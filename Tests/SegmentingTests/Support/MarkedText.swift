import Model
import Rulebook

/// A text that says itself how it is to be read: `«…»` are words of labels, `‹…›` words outside any scheda, all
/// others words of values.
struct MarkedText {
    private(set) var text = ""
    /// The account of each character by its line and column.
    private var accounts: [[Account]] = [[]]

    init(_ marked: String) {
        var account = Account.field
        for character in marked {
            switch character {
            case "«": account = .label
            case "‹": account = .outside
            case "»", "›": account = .field
            default:
                text.append(character)
                // A form feed takes no column.
                if character == "\u{0C}" { continue }
                if character == "\n" { accounts.append([]) } else { accounts[accounts.count - 1].append(account) }
            }
        }
    }

    func segmented(_ template: Template) -> Segmented { Segmented(text, template) }

    /// The words that were booked otherwise than the text says; headings count as outside.
    func misread(_ segmented: Segmented) -> [String] {
        zip(segmented.document.words, segmented.result.accounts).compactMap { word, booked in
            guard case .text(let line, let column) = word.place else { return "\(word.text): no line" }
            let wanted = accounts[line - 1][column - 1]
            return wanted == (booked == .heading ? .outside : booked) ? nil : "\(word.text): \(booked), not \(wanted)"
        }
    }
}
