internal import Digest
internal import Model

/// A content that is to be imported, with every name under which it came.
struct DistinctFile: Sendable {
    enum Content: Sendable {
        case file(InputPath)
        /// Why there are no bytes; apart, so that the many files that have some need no room for it.
        indirect case finding(Finding)
    }

    let key: DocumentKey
    var names: [String]
    let size: Int
    let content: Content

    var id: String { key.id }

    /// Reads every input once and puts those of the same bytes together, in order of their id.
    static func group(_ inputs: [Input]) -> [DistinctFile] {
        var files: [DistinctFile] = []
        files.reserveCapacity(inputs.count)
        var places: [DocumentKey: Int] = [:]
        func add(_ file: DistinctFile) {
            if let place = places[file.key] {
                files[place].names += file.names
            } else {
                places[file.key] = files.count
                files.append(file)
            }
        }
        var lost: [(input: Input, finding: Finding)] = []
        for input in inputs {
            switch FileReader.identity(of: input) {
            case .content(let id, let size):
                add(DistinctFile(key: DocumentKey(id), names: [input.name], size: size, content: .file(input.path)))
            case .finding(let finding): lost.append((input, finding))
            }
        }
        for (name, (_, finding)) in zip(NamesApart.names(of: lost.map(\.input)), lost) {
            let key = DocumentKey(SHA256Digest.hex(of: name.utf8), ofName: true)
            add(DistinctFile(key: key, names: [name], size: 0, content: .finding(finding)))
        }
        for place in files.indices where files[place].names.count > 1 {
            files[place].names = Set(files[place].names).sorted()
        }
        files.sort { $0.key < $1.key }
        return files
    }

    /// Where the document has no bytes to tell what it is, its name has to.
    var source: Source { Source(id: id, names: names, size: size) }

    /// Says that the same bytes came under several names.
    var duplicates: Finding? {
        guard names.count > 1 else { return nil }
        return Finding(
            .duplicateInput, .info,
            "The same content came under \(names.count) names and is recorded once: \(names.joined(separator: ", ")).")
    }
}

extension Source {
    /// What a name alone says of a file.
    init(id: String, names: [String], size: Int) {
        let known: (String, ReaderKind) =
            switch (names.first ?? "").split(separator: ".").last?.lowercased() {
            case "pdf": ("application/pdf", .pdfText)
            case "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", .docx)
            case "odt", "fodt": ("application/vnd.oasis.opendocument.text", .markup)
            case "html", "htm": ("text/html", .markup)
            default: ("text/plain", .text)
            }
        self.init(id: id, names: names, mediaType: known.0, size: size, reader: known.1)
    }
}
