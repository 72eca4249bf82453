internal import Foundation

extension Evaluation {
    /// A table of all, one of each template, and the differences.
    public func text(differences limit: Int) -> String {
        var parts = [title, EvaluationTable(figures).text]
        if templates.count > 1 {
            for (template, figures) in templates.sorted(by: { $0.key < $1.key }) {
                parts.append(template + "\n" + EvaluationTable(figures).text)
            }
        }
        if !calibration.buckets.isEmpty {
            let rows = calibration.buckets.map { "  \($0.confidence): \($0.right) of \($0.n) right" }
            parts.append("answers by their confidence\n" + rows.joined(separator: "\n"))
        }
        if limit > 0, !differences.isEmpty {
            parts.append(shown(limit).map { "  " + $0.text }.joined(separator: "\n") + rest(limit, "  "))
        }
        return parts.joined(separator: "\n\n")
    }

    public func markdown(differences limit: Int) -> String {
        var parts = ["## Measured quality", title + ".", EvaluationTable(figures).markdown]
        if templates.count > 1 {
            for (template, figures) in templates.sorted(by: { $0.key < $1.key }) {
                parts += ["### `\(template)`", EvaluationTable(figures).markdown]
            }
        }
        if !calibration.buckets.isEmpty {
            let rows = calibration.buckets.map { "| \($0.confidence) | \($0.right) | \($0.n) |" }
            parts += [
                "### Answers by their confidence",
                "| confidence | right | n |\n| ---: | ---: | ---: |\n" + rows.joined(separator: "\n"),
            ]
        }
        if limit > 0, !differences.isEmpty {
            let rows = shown(limit).map { difference in
                "| "
                    + [
                        difference.document, difference.place, difference.measure, difference.field ?? "",
                        difference.wanted, difference.got, difference.reason,
                    ].map(Self.cell).joined(separator: " | ") + " |"
            }
            parts += [
                "### Differences",
                "| document | place | measure | field | wanted | got | reason |\n| --- | --- | --- | --- | --- | --- | --- |\n"
                    + rows.joined(separator: "\n") + rest(limit, ""),
            ]
        }
        return parts.joined(separator: "\n\n")
    }

    private var title: String {
        "\(schede) schede of \(documents.joined(separator: ", ")) against their reference; intervals hold 95 of 100 "
            + "resamples of the schede"
    }

    private func shown(_ limit: Int) -> ArraySlice<Difference> { differences.prefix(limit) }

    private func rest(_ limit: Int, _ indent: String) -> String {
        differences.count > limit ? "\n\(indent)… \(differences.count - limit) more differences" : ""
    }

    private static func cell(_ text: String) -> String {
        text.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "\n", with: " ")
    }
}

extension Difference {
    /// Where it stands: the reference's scheda, its lines, the record's pages.
    var place: String {
        var parts = ["scheda \(scheda) '\(title.prefix(30))'"]
        if let lines { parts.append("lines \(lines[0])-\(lines[1])") }
        if let pages { parts.append("pages \(pages[0])-\(pages[1])") }
        return parts.joined(separator: ", ")
    }

    var text: String {
        "\(document) \(place): \(measure)\(field.map { " \($0)" } ?? ""): \(reason): wanted [\(wanted)], got [\(got)]"
    }
}
