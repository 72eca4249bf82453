internal import Model
internal import Publishing

extension Comparison {
    /// A row for each scheda behind each cell.
    var placeSheet: Sheet {
        Sheet(
            "places", title: "Dove sta scritto", "The schede behind every figure, with document, page and box.",
            columns: [
                Column(
                    "sheet", .text, "The table that counts it.", required: true,
                    values: ["answers", "money", "key_points", "targets"]),
                Self.groupColumn,
                Column("item", .text, "The question, areas and sources, point, or year.", required: true),
                Column("value", .text, "What is counted.", required: true),
                Column("scheda_id", .text, "The scheda.", required: true),
                Column("document", .text, "Its document.", required: true),
                Column("ambito", .text, "Its Ambito."), Column("title", .text, "Its title.", required: true),
                Column("words", .text, "The words that say it."),
                Column("place", .text, "Where it stands: page and box, lines, or path.", required: true),
            ],
            rows: answerPlaces + moneyPlaces + pointPlaces + targetPlaces)
    }

    private func row(_ sheet: String, _ group: Int, _ item: String, _ value: String, _ place: Evidence) -> [Cell] {
        let scheda = schede[place.scheda]
        return [
            .text(sheet), .text(code(group)), .text(item), .text(value), .text(scheda.id), .text(scheda.document),
            .optional(scheda.ambito), .text(scheda.title), .optional(place.words.isEmpty ? nil : place.words),
            .text(place.spans.isEmpty ? scheda.source.place : place.spans.place),
        ]
    }

    private var answerPlaces: [[Cell]] {
        answers.flatMap { matrix in
            matrix.rows.dropLast().enumerated().flatMap { group, cells in
                zip(matrix.questions, cells).flatMap { question, cell in
                    AnswerState.allCases.flatMap { state in
                        (cell.places[state] ?? []).map {
                            row("answers", group, "\(matrix.template) \(question.key)", state.rawValue, $0)
                        }
                    }
                }
            }
        }
    }

    private var moneyPlaces: [[Cell]] {
        money.rows.filter { $0.group < groups.count }.flatMap { entry in
            entry.places.map { money in
                let item = "\(entry.areas.joined(separator: "+")) · \(entry.funds.joined(separator: "+"))"
                let value = "\(money.amount.decimal) \(money.scope.rawValue) \(money.period?.rawValue ?? "")"
                return row("money", entry.group, item, value, money.place)
            }
        }
    }

    private var pointPlaces: [[Cell]] {
        points.rows.flatMap { point in
            point.cells.dropLast().enumerated().flatMap { group, places in
                places.map { row("key_points", group, point.code, point.text, $0) }
            }
        }
    }

    private var targetPlaces: [[Cell]] {
        targets.filter { $0.group < groups.count }.flatMap { entry in
            entry.targets.map { target in
                row(
                    "targets", entry.group, "\(entry.year) \(entry.unit)",
                    "\(target.indicator): \(target.op) \(target.value.plain)", target.place)
            }
        }
    }
}
