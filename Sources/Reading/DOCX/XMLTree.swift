internal import CLibXML

/// A whole XML document, as a value.
///
/// Read with libxml2 without network, entities and documents from outside; nesting is bounded by the parser.
struct XMLTree {
    /// `nil` where not even the first element could be read.
    private(set) var root: XMLElement?
    /// Whether the document was read to its end; what stands before the damage is there.
    private(set) var isWhole = false
    /// Whether it was left where it nests too deep.
    private(set) var isTooDeep = false
    /// Whether it declares entities or refers to some: they are left out.
    private(set) var hasEntities = false

    /// The deepest nesting that libxml2 reads.
    private static let deepest = 256

    init(_ bytes: [UInt8]) {
        guard let parsed = Parsed(bytes) else { return }
        isWhole = parsed.isWhole
        guard let tree = parsed.tree else { return }
        hasEntities = tree.pointee.intSubset != nil
        if let root = xmlDocGetRootElement(tree) { self.root = element(root, depth: 1) }
    }

    /// What libxml2 made of some bytes. Freed in deinit; not Sendable, and never leaves this file.
    private final class Parsed {
        private let context: xmlParserCtxtPtr
        let tree: xmlDocPtr?

        init?(_ bytes: [UInt8]) {
            xmlInitParser()
            guard let context = xmlNewParserCtxt() else { return nil }
            self.context = context
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
                | XML_PARSE_NOWARNING.rawValue
            tree = bytes.withUnsafeBytes { buffer in
                xmlCtxtReadMemory(
                    context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count),
                    nil, nil, Int32(options))
            }
        }

        var isWhole: Bool { tree != nil && context.pointee.wellFormed != 0 }

        deinit {
            if let tree { xmlFreeDoc(tree) }
            xmlFreeParserCtxt(context)
        }
    }

    private mutating func element(_ node: xmlNodePtr, depth: Int) -> XMLElement {
        if depth >= Self.deepest - 1, !isWhole { isTooDeep = true }
        var children: [XMLElement.Node] = []
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE: children.append(.element(element(child, depth: depth + 1)))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = child.pointee.content { children.append(.text(String(cString: content))) }
            case XML_ENTITY_REF_NODE: hasEntities = true
            default: break
            }
            next = child.pointee.next
        }
        return XMLElement(
            name: Self.name(node.pointee.name, node.pointee.ns), attributes: attributes(of: node), children: children)
    }

    private mutating func attributes(of node: xmlNodePtr) -> [String: String] {
        var attributes: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            var value = ""
            // Only text: libxml2's own access would put entities in.
            var part = attribute.pointee.children
            while let text = part {
                if text.pointee.type == XML_TEXT_NODE, let content = text.pointee.content {
                    value += String(cString: content)
                }
                part = text.pointee.next
            }
            attributes[Self.name(attribute.pointee.name, attribute.pointee.ns)] = value
            next = attribute.pointee.next
        }
        return attributes
    }

    private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> String {
        guard let local else { return "" }
        let name = String(cString: local)
        guard let address = namespace?.pointee.href else { return name }
        return prefix(String(cString: address)) + name
    }

    /// The address differs between the two editions of the format; its end doesn't.
    private static func prefix(_ address: String) -> String {
        if address.hasSuffix("/wordprocessingml/2006/main") || address.hasSuffix("/wordprocessingml/main") { return "" }
        if address.hasSuffix("/markup-compatibility/2006") { return "mc:" }
        if address.hasSuffix("/word/2010/wordml") { return "w14:" }
        if address.hasSuffix("/2006/math") || address.hasSuffix("/officeDocument/math") { return "m:" }
        if address.hasSuffix("/package/2006/relationships") { return "" }
        return "x:"
    }
}
