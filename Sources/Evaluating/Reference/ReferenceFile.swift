public import Foundation

/// A reference file: what a perfect extraction of one document says, by the lines of its text.
public struct ReferenceFile: Decodable, Sendable {
    public struct Document: Decodable, Sendable {
        /// The name of the text whose lines the file cites.
        public var name: String
        /// How many schede of each template the document holds, where the file describes a part of them.
        public var totals: [String: Int]?
    }

    struct Segment: Decodable, Sendable {
        /// Lines of the text, counted from 1, both included.
        var from: Int
        var to: Int
        /// The literal text with which the value begins on its first line, and ends on its last.
        var start: String?
        var end: String?
    }

    struct Field: Decodable, Sendable {
        var segs: [Segment]?
        var empty: Bool?
    }

    struct Answer: Decodable, Sendable {
        var value: String
        var basis: String?
    }

    struct Budget: Decodable, Sendable {
        var amount: String
        var qualifier: String?
        var period: String?
        var years: [Int]?
        var until: String?
        var per: String?
        var scope: String?
    }

    struct Target: Decodable, Sendable {
        var field: String
        var year: Int
        var op: String
        var value: Double
        var unit: String
    }

    public struct Scheda: Decodable, Sendable {
        public var n: Int
        public var template: String
        public var title: String
        var from: Int?
        var to: Int?
        var fields: [String: Field]
        var answers: [String: Answer]?
        var areas: [String]?
        var trasversaleAreas: [String]?
        var puntiCount: Int?
        var funds: [String]?
        var budgets: [Budget]?
        var targets: [Target]?
        var tipo: [String]?
        var bisogno: String?
        var nuovoServizioKind: String?
        var matrix: [[String]]?
        var years: [Int]?
        var gradoPct: Int?

        enum CodingKeys: String, CodingKey {
            case n, template, title, from, to, fields, answers, areas, funds, budgets, targets, tipo, bisogno, matrix
            case years
            case trasversaleAreas = "trasversale_areas"
            case puntiCount = "punti_count"
            case nuovoServizioKind = "nuovo_servizio_kind"
            case gradoPct = "grado_pct"
        }
    }

    public var document: Document
    public var schede: [Scheda]

    /// - Throws: a `DecodingError` or Foundation's error where the file is no reference file.
    public init(contentsOf url: URL) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
    }
}
