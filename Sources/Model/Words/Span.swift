/// Where a value stands, as the dataset publishes it.
public enum Span: Hashable, Sendable {
    /// Lines of a text, counted from 1, both included.
    case lines(first: Int, last: Int)
    case page(Int, Box)
    case path(String)
}

extension Span: Codable {
    private enum Key: String, CodingKey { case lines, page, bbox, path }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if let lines = try values.decodeIfPresent([Int].self, forKey: .lines), lines.count == 2 {
            self = .lines(first: lines[0], last: lines[1])
        } else if let path = try values.decodeIfPresent(String.self, forKey: .path) {
            self = .path(path)
        } else {
            self = .page(
                try values.decode(Int.self, forKey: .page), try values.decode(Box.self, forKey: .bbox))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .lines(let first, let last): try values.encode([first, last], forKey: .lines)
        case .page(let page, let box):
            try values.encode(page, forKey: .page)
            try values.encode(box, forKey: .bbox)
        case .path(let path): try values.encode(path, forKey: .path)
        }
    }
}
