internal import Foundation
internal import Model

/// A form that a report is written in, piece by piece.
protocol ReportForm {
    func begin(_ title: String) throws
    func section(_ title: String) throws
    func paragraph(_ text: String) throws
    func list(_ items: [String]) throws
    func beginTable(_ columns: [ReportColumn]) throws
    func row(_ cells: [ReportCell]) throws
    func endTable() throws
    func end() throws
}

/// Several forms at once.
struct ReportForms: ReportForm {
    let forms: [any ReportForm]

    func begin(_ title: String) throws { for form in forms { try form.begin(title) } }
    func section(_ title: String) throws { for form in forms { try form.section(title) } }
    func paragraph(_ text: String) throws { for form in forms { try form.paragraph(text) } }
    func list(_ items: [String]) throws { for form in forms { try form.list(items) } }
    func beginTable(_ columns: [ReportColumn]) throws { for form in forms { try form.beginTable(columns) } }
    func row(_ cells: [ReportCell]) throws { for form in forms { try form.row(cells) } }
    func endTable() throws { for form in forms { try form.endTable() } }
    func end() throws { for form in forms { try form.end() } }
}

struct ReportColumn {
    var title: String
    var isNumber = false

    init(_ title: String, isNumber: Bool = false) {
        self.title = title
        self.isNumber = isNumber
    }
}

/// A cell: its text, and how grave what it says is.
struct ReportCell {
    enum Tone: String { case plain, good, warning, bad }

    var text: String
    var tone = Tone.plain

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    init(_ number: Int) { self.init("\(number)") }

    init(_ status: DocumentRecord.Status) {
        let tone: Tone =
            switch status {
            case .complete: .good
            case .partial: .warning
            case .failed: .bad
            }
        self.init(status.rawValue, tone)
    }
}

/// The file of a report.
final class ReportFile {
    private let handle: FileHandle
    private var buffer = Data()

    init(_ url: URL) throws {
        try Data().write(to: url)
        handle = try FileHandle(forWritingTo: url)
    }

    func write(_ text: String) throws { try write(text.utf8) }

    func write(_ bytes: some Sequence<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count > 65536 { try flush() }
    }

    func close() throws {
        try flush()
        try handle.close()
    }

    private func flush() throws {
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}

extension String {
    /// The text in one line without what is not to be seen: a plan's words and a file's name may hold anything.
    var visible: String {
        if isVisible { return self }
        let kept = unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: " "
            default: scalar
            }
        }
        return String(UnicodeScalarView(kept)).split(separator: " ").joined(separator: " ")
    }

    /// Whether the text is visible as it is, which most is: printed ASCII with single spaces inside.
    private var isVisible: Bool {
        var last = UInt8(ascii: " ")
        for byte in utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }
}
