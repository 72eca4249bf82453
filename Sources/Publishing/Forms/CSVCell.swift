internal import Model

/// Turns rows into lines of separated values, as bytes.
struct CSVEncoder: Sendable {
    private let separator: UInt8
    private let decimal: UInt8
    private let mark: [UInt8]
    private let flags: (yes: String, no: String)
    /// Whether a text that a spreadsheet would take for a number or a date is kept as text.
    private let keepsText: Bool

    init(_ edition: CSVWriter.Edition) {
        switch edition {
        case .canonical:
            separator = UInt8(ascii: ",")
            decimal = UInt8(ascii: ".")
            mark = []
            flags = ("true", "false")
            keepsText = false
        case .excelIT:
            separator = UInt8(ascii: ";")
            decimal = UInt8(ascii: ",")
            mark = [0xEF, 0xBB, 0xBF]
            flags = ("VERO", "FALSO")
            keepsText = true
        }
    }

    /// The names of the columns as a line.
    func addHeader(_ columns: [Column], to line: inout [UInt8]) {
        line += mark
        for (index, column) in columns.enumerated() {
            if index > 0 { line.append(separator) }
            line += Array(column.name.utf8)
        }
        line += [0x0D, 0x0A]
    }

    /// A row as a line, ended by CR and LF.
    ///
    /// - Parameter columns: those of the row's table, where it has one.
    func add(_ row: [Cell], _ columns: [Column]?, to line: inout [UInt8]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { line.append(separator) }
            add(cell, isCode: columns.map { !$0[index].values.isEmpty } ?? false, to: &line)
        }
        line += [0x0D, 0x0A]
    }

    /// - Parameter isCode: whether the column holds values of a fixed list, none of which a spreadsheet would run.
    func add(_ cell: Cell, isCode: Bool, to line: inout [UInt8]) {
        switch cell {
        case .none: break
        case .text(let text): add(text, isCode: isCode, to: &line)
        case .integer(let value): line += Array(String(value).utf8)
        case .number(let value): addNumber(Self.plain(value), to: &line)
        case .amount(let amount): addNumber(amount.decimal, to: &line)
        case .flag(let value): line += Array((value ? flags.yes : flags.no).utf8)
        case .places(let spans): add(PlaceJSON.text(spans), isCode: true, to: &line)
        }
    }

    private func addNumber(_ text: String, to line: inout [UInt8]) {
        for byte in text.utf8 { line.append(byte == UInt8(ascii: ".") ? decimal : byte) }
    }

    private func add(_ text: String, isCode: Bool, to line: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            if keepsText, Self.looksLikeNumber(bytes) {
                // A formula that is a constant: the only way to tell a spreadsheet that opens a CSV what is text.
                return quote([UInt8](ascii("=\"")) + bytes + ascii("\""), to: &line)
            }
            let isFormula = !isCode && Self.looksLikeFormula(bytes)
            let needsQuotes = bytes.contains {
                $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
            }
            if needsQuotes { return quote(isFormula ? [UInt8(ascii: "'")] + bytes : [UInt8](bytes), to: &line) }
            if isFormula { line.append(UInt8(ascii: "'")) }
            line.append(contentsOf: bytes)
        }
    }

    private func quote(_ bytes: [UInt8], to line: inout [UInt8]) {
        line.append(UInt8(ascii: "\""))
        for byte in bytes {
            line.append(byte)
            if byte == UInt8(ascii: "\"") { line.append(byte) }
        }
        line.append(UInt8(ascii: "\""))
    }

    private func ascii(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}

extension CSVEncoder {
    /// A number without a needless fraction: `50`, `0.5`.
    static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Spreadsheets run a cell that begins like a formula, and a plan's text is anyone's: an apostrophe stops that.
    /// A plain number stays one. A text that already begins with apostrophes before such a beginning gets one more, so
    /// that taking one away always gives the text back.
    static func looksLikeFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = bytes.prefix { $0 == UInt8(ascii: "'") }.count
        guard start < bytes.count else { return false }
        switch bytes[start] {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return start > 0 || !isPlainNumber(UnsafeBufferPointer(rebasing: bytes.dropFirst()))
        default: return false
        }
    }

    /// Digits with at most one point between them.
    private static func isPlainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Whether a spreadsheet may read a text as a number, a date, a time or a fraction: `007`, `0/6`, `2026-03`, `1E5`.
    static func looksLikeNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 40 else { return false }
        var hasDigit = false
        for byte in bytes {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: " "):
                break
            default: return false
            }
        }
        return hasDigit
    }
}
