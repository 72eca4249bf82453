internal import Publishing

extension Comparison {
    /// The code of the row in which every scheda counts once.
    static let allCode = "*"

    /// The comparison as tables: what bears on the figures, the figures, then the places behind them.
    public var sheets: [Sheet] {
        [noteSheet, groupSheet, answerSheet, moneyTotalSheet, moneySheet, pointSheet, targetSheet]
            + [sharedSheet, sharedDifferenceSheet, placeSheet]
    }

    /// The key of a group by its index.
    func code(_ group: Int) -> String { group < groups.count ? groups[group].key : Self.allCode }

    static let groupColumn = Column(
        "group", .text, "The group as the dataset writes it; empty: not stated; *: all schede, each once.")

    private var noteSheet: Sheet {
        Sheet(
            "notes", title: "Avvertenze", "What a reader must know before he trusts the figures.",
            columns: [Column("note", .text, "In Italian; no row where nothing is to be said.", required: true)],
            rows: notes.map { [.text(ItalianWords.sentence($0))] })
    }

    private var groupSheet: Sheet {
        Sheet(
            "groups", title: "Gruppi", "What each group consists of.",
            columns: [
                Self.groupColumn, Column("name", .text, "What people call it."),
                Column("documents", .integer, "Documents.", required: true),
                Column("partial", .integer, "Documents that could be read in part only.", required: true),
                Column("failed", .integer, "Documents that gave nothing.", required: true),
                Column("schede", .integer, "Schede.", required: true),
                Column("labels_expected", .integer, "Labels that their forms have.", required: true),
                Column("labels_found", .integer, "Labels that were found.", required: true),
            ],
            rows: groups.map { group in
                [
                    .text(group.key), .text(group.name), .integer(group.documents), .integer(group.partial),
                    .integer(group.failed), .integer(group.schedeCount), .integer(group.labelsExpected),
                    .integer(group.labelsFound),
                ]
            })
    }

    private var answerSheet: Sheet {
        let states = AnswerState.allCases
        return Sheet(
            "answers", title: "Risposte", "The answers to the yes/no questions, with their denominator.",
            columns: [
                Self.groupColumn, Column("template", .text, "The form.", required: true),
                Column("question", .text, "The field's key.", required: true),
                Column("label", .text, "The printed label.", required: true),
            ] + states.map { Column($0.rawValue, .integer, "Schede: \($0.rawValue).", required: true) } + [
                Column("asked", .integer, "Schede whose form asks the question.", required: true)
            ] + states.map { Column("share_\($0.rawValue)", .number, "Their share of the schede asked, 0 to 1.") },
            rows: answers.flatMap { matrix in
                matrix.rows.enumerated().flatMap { group, cells in
                    zip(matrix.questions, cells).filter { $0.1.asked > 0 }.map { question, cell in
                        [.text(code(group)), .text(matrix.template), .text(question.key), .text(question.label)]
                            + states.map { .integer(cell.count($0)) } + [.integer(cell.asked)]
                            + states.map { .share(cell.count($0), of: cell.asked) }
                    }
                }
            })
    }

    private var pointSheet: Sheet {
        Sheet(
            "key_points", title: "Punti chiave", "How many schede list each key point.",
            columns: [
                Self.groupColumn, Column("code", .text, "The key point; empty: unknown to the vocabulary."),
                Column("text", .text, "The region's wording."),
                Column("schede", .integer, "Schede that list it.", required: true),
                Column("asked", .integer, "Schede whose form asks for key points.", required: true),
                Column("share", .number, "Their share, 0 to 1."),
            ],
            rows: points.rows.flatMap { row in
                row.cells.enumerated().map { group, places in
                    [
                        .text(code(group)), .text(row.code), .text(row.text), .integer(places.count),
                        .integer(points.asked[group]), .share(places.count, of: points.asked[group]),
                    ]
                }
            })
    }

    private var targetSheet: Sheet {
        Sheet(
            "targets", title: "Valori attesi", "The numeric targets by year and unit.",
            columns: [
                Self.groupColumn, Column("year", .integer, "The year.", required: true),
                Column("unit", .text, "% or n.", required: true),
                Column("schede", .integer, "Schede that state one.", required: true),
                Column("targets", .integer, "Targets.", required: true),
                Column("least", .number, "The least value."), Column("middle", .number, "The median."),
                Column("largest", .number, "The largest value."),
            ],
            rows: targets.map { row in
                let range = row.range
                return [
                    .text(code(row.group)), .integer(row.year), .text(row.unit), .integer(row.schede),
                    .integer(row.targets.count), range.map { .number($0.least) } ?? .none,
                    range.map { .number($0.middle) } ?? .none, range.map { .number($0.largest) } ?? .none,
                ]
            })
    }
}
