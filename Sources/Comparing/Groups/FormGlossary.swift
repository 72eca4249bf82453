/// What the forms ask, and the names behind the codes: all that a comparison knows of the rules.
public struct FormGlossary: Sendable {
    /// A yes/no question of a form.
    public struct Question: Codable, Hashable, Sendable {
        /// The field's key.
        public var key: String
        /// The printed label.
        public var label: String

        public init(key: String, label: String) {
            self.key = key
            self.label = label
        }
    }

    public struct Form: Hashable, Sendable {
        public var id: String
        public var name: String
        public var questions: [Question]
        /// Whether the form asks for key points.
        public var hasPoints: Bool
        /// The field keys in the order of the form.
        public var fields: [String]

        public init(id: String, name: String, questions: [Question], hasPoints: Bool, fields: [String] = []) {
            self.id = id
            self.name = name
            self.questions = questions
            self.hasPoints = hasPoints
            self.fields = fields
        }
    }

    /// In the order of the rules.
    public var forms: [Form]
    public var areas: [String: String]
    public var funds: [String: String]
    public var points: [String: String]

    public init(
        forms: [Form] = [], areas: [String: String] = [:], funds: [String: String] = [:],
        points: [String: String] = [:]
    ) {
        self.forms = forms
        self.areas = areas
        self.funds = funds
        self.points = points
    }

    public subscript(form id: String) -> Form? { forms.first { $0.id == id } }

    /// The name of a source of money; a line of a fund (`PNRR 1.1.3`) is called by the fund, others by their code.
    public func fundName(_ code: String) -> String {
        if let name = funds[code] { return name }
        let plain = code.split(separator: " ").first.map(String.init) ?? code
        return funds[plain].map { "\($0), \(code.dropFirst(plain.count + 1))" } ?? code
    }
}
