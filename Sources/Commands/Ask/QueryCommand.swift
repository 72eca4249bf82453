internal import ArgumentParser
internal import Publishing

/// `schedario query`.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Answers a question in SQL from a dataset; nothing is changed.",
        discussion: """
            The tables are those of the dataset; amounts stand in cents too (amount_cents), which sum exactly. Views \
            answer the common questions: answers_by_ambito, money_by_area_and_fund, schede_without_answer, to_review, \
            texts. The tables dictionary and codes explain every column and code.

            Examples:
              schedario query dataset "SELECT ambito, count(*) FROM schede GROUP BY ambito"
              schedario query dataset "SELECT * FROM money_by_area_and_fund" --csv
              schedario query dataset "SELECT * FROM dictionary" --json
            """)

    @OptionGroup var dataset: DatasetOption

    @Argument(help: ArgumentHelp("One SELECT.", valueName: "sql"))
    var sql: String

    @Flag(name: .long, help: "Print JSON: an array with an object a row.")
    var json = false

    @Flag(name: .long, help: "Print CSV.")
    var csv = false

    func validate() throws {
        if json, csv { throw ValidationError("Choose one of --json and --csv.") }
    }

    func run() throws {
        let answer = try dataset.withDatabase { try $0.answer(sql) }
        let console = Console.current
        if json { return console.print(try JSON.text(try answer.objects)) }
        if csv { return console.output(answer.csv) }
        console.print(TextTable(columns: answer.columns, rows: answer.rows).text)
        console.note("\(answer.rows.count) rows")
    }
}

extension DatasetDatabase.Answer {
    /// A row as an object.
    ///
    /// - Throws: ``UsageFailure`` where two columns have one name: an object has room for one of them only.
    fileprivate var objects: [[String: JSONCell]] {
        get throws {
            var names: Set<String> = []
            if let name = columns.first(where: { !names.insert($0).inserted }) {
                throw UsageFailure(
                    message: "Several columns are named '\(name)'; name them apart for --json: SELECT … AS one, "
                        + "… AS other.")
            }
            return rows.map { row in
                Dictionary(uniqueKeysWithValues: zip(columns, row.map(JSONCell.init)))
            }
        }
    }

    /// All rows below a header, as RFC 4180 has it.
    fileprivate var csv: String {
        ([columns.map { .text($0) }] + rows).map(CSVWriter.line).joined()
    }
}

/// A value of the database as JSON has it.
private struct JSONCell: Encodable {
    let value: DatasetDatabase.Value?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case nil: try container.encodeNil()
        case .integer(let integer): try container.encode(integer)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        }
    }
}
