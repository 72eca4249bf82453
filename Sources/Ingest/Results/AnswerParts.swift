/// A worker's answer in its parts, as bytes: they are kept as they came, and not decoded only to be written again.
struct AnswerParts {
    /// The values of an object by their keys, or the elements of a list.
    var record: ArraySlice<UInt8>
    var schede: [ArraySlice<UInt8>]
    var summary: ArraySlice<UInt8>
    var cost: ArraySlice<UInt8>

    /// - Returns: `nil` where the line is no answer.
    init?(_ line: [UInt8]) {
        var values: [String: ArraySlice<UInt8>] = [:]
        var scanner = Scanner(line[...])
        guard
            scanner.members({ key, value in
                values[String(decoding: key, as: UTF8.self)] = value
            }), let record = values["\"record\""], let list = values["\"schede\""], let summary = values["\"summary\""],
            let cost = values["\"cost\""]
        else { return nil }
        var schede: [ArraySlice<UInt8>] = []
        var elements = Scanner(list)
        guard elements.elements({ schede.append($0) }) else { return nil }
        self.record = record
        self.schede = schede
        self.summary = summary
        self.cost = cost
    }

    /// Finds where values of compact JSON begin and end; what stands inside them is not its matter.
    private struct Scanner {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

        mutating func members(_ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void) -> Bool {
            guard take("{") else { return false }
            if take("}") { return rest.isEmpty }
            repeat {
                guard let key = value(), take(":"), let value = value() else { return false }
                body(key, value)
            } while take(",")
            return take("}") && rest.isEmpty
        }

        mutating func elements(_ body: (ArraySlice<UInt8>) -> Void) -> Bool {
            guard take("[") else { return false }
            if take("]") { return rest.isEmpty }
            repeat {
                guard let value = value() else { return false }
                body(value)
            } while take(",")
            return take("]") && rest.isEmpty
        }

        private mutating func take(_ sign: Character) -> Bool {
            guard let first = rest.first, first == sign.asciiValue else { return false }
            rest.removeFirst()
            return true
        }

        /// The next value: up to the comma, colon or bracket after it on its own level.
        private mutating func value() -> ArraySlice<UInt8>? {
            let whole = rest
            let count: Int? = whole.withUnsafeBufferPointer { bytes in
                var depth = 0
                var isText = false
                var index = 0
                while index < bytes.count {
                    let byte = bytes[index]
                    if isText {
                        if byte == UInt8(ascii: "\\") { index += 1 }
                        if byte == UInt8(ascii: "\"") { isText = false }
                    } else {
                        switch byte {
                        case UInt8(ascii: "\""): isText = true
                        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                        case UInt8(ascii: "}"), UInt8(ascii: "]"):
                            if depth == 0 { return index }
                            depth -= 1
                        case UInt8(ascii: ","), UInt8(ascii: ":"): if depth == 0 { return index }
                        // A line's end would cut the record in two.
                        case 0x0A, 0x0D: return nil
                        default: break
                        }
                    }
                    index += 1
                }
                return depth == 0 && !isText ? index : nil
            }
            guard let count, count > 0 else { return nil }
            rest = whole.dropFirst(count)
            return whole.prefix(count)
        }
    }
}
