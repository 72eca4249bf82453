internal import CLibXML

/// Parses HTML, whole or in fragments, with libxml2's forgiving parser: unclosed and truncated tags are normal.
///
/// No network and no entities from outside. The handle is freed in deinit; it is not Sendable and stays on one thread.
/// The parser reports events and builds no tree, so its limit on the depth of a tree loses nothing.
final class HTMLParser {
    private let context: htmlParserCtxtPtr

    init?() {
        xmlInitParser()
        guard let context = htmlNewParserCtxt() else { return nil }
        self.context = context
    }

    deinit { htmlFreeParserCtxt(context) }

    /// The events of a text; a `<` that begins no known element is text.
    func events(of html: [UInt8]) -> [HTMLEvent] {
        let sink = EventSink(context: context)
        let bytes = BareAngle.escape(html)
        context.pointee.sax.pointee = Self.handler()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        withExtendedLifetime(sink) {
            context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
            bytes.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { chars in
                    // With event handlers of our own there is no tree to free.
                    let tree = htmlCtxtReadMemory(
                        context, chars.baseAddress, Int32(clamping: chars.count), nil, "UTF-8", Int32(options))
                    if let tree { xmlFreeDoc(tree) }
                }
            }
        }
        return sink.events()
    }

    /// Collects the events; reached through the parser's user data.
    private final class EventSink {
        let context: htmlParserCtxtPtr
        private var done: [HTMLEvent] = []
        /// Text that the parser may still go on with: it comes in small pieces, and one page may be a single text.
        private var open = ""
        private var start = 0

        init(context: htmlParserCtxtPtr) { self.context = context }

        /// The line that the parser stands on.
        var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {
            if open.isEmpty { start = max(1, line - bytes.count { $0 == 0x0A }) }
            open += String(decoding: bytes, as: UTF8.self)
        }

        func add(_ event: HTMLEvent) {
            endText()
            done.append(event)
        }

        /// All events, once the parser is at its end.
        func events() -> [HTMLEvent] {
            endText()
            return done
        }

        private func endText() {
            guard !open.isEmpty else { return }
            done.append(.text(open, line: start))
            open = ""
        }

        static func from(_ data: UnsafeMutableRawPointer?) -> EventSink? {
            data.map { Unmanaged<EventSink>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { data, name, attributes in
            guard let sink = EventSink.from(data), let name else { return }
            var values: [String: String] = [:]
            var index = 0
            while let attributes, let key = attributes[index] {
                values[String(cString: key)] = attributes[index + 1].map { String(cString: $0) } ?? ""
                index += 2
            }
            sink.add(.open(String(cString: name), attributes: values))
        }
        handler.endElement = { data, name in
            guard let sink = EventSink.from(data), let name else { return }
            sink.add(.close(String(cString: name)))
        }
        let characters: charactersSAXFunc = { data, bytes, count in
            guard let sink = EventSink.from(data), let bytes, count > 0 else { return }
            sink.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        return handler
    }
}
