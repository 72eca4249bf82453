/// Paths into a Word file's text, e.g. `/body/tbl[3]/tr[4]/tc[2]/p[1]`: XPath without the namespace.
enum DOCXPath {
    /// The elements directly below one, each with its path.
    static func children(of parent: XMLElement, path: String) -> [(XMLElement, String)] {
        var counts: [String: Int] = [:]
        return parent.elements.map { element in
            let count = (counts[element.name] ?? 0) + 1
            counts[element.name] = count
            return (element, element.name == "sdtContent" ? path + "/sdtContent" : "\(path)/\(element.name)[\(count)]")
        }
    }
}
