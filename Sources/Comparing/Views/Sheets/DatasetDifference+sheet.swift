internal import Publishing

extension DatasetDifference {
    /// Every change as a row.
    public var sheet: Sheet {
        Sheet(
            "differences", title: "Differenze", "What is not the same on both sides.",
            columns: [
                Column(
                    "status", .text, "What became of it.", required: true, values: ["added", "gone", "changed", "same"]),
                Column("old_document", .text, "The old document."), Column("new_document", .text, "The new document."),
                Column("old_scheda", .text, "The old scheda, by id."), Column("new_scheda", .text, "The new scheda."),
                Column("old_title", .text, "The old title."), Column("new_title", .text, "The new title."),
                Column("resemblance", .number, "How much the texts resemble each other, 0 to 1."),
                Column("kind", .text, "What kind of thing changed."), Column("key", .text, "The field or list."),
                Column("old_value", .text, "What the old side says."), Column("new_value", .text, "What the new says."),
                Column("old_place", .text, "Where."), Column("new_place", .text, "Where."),
            ],
            rows: gone.map { Self.row("gone", old: $0.sourceName) }
                + added.map { Self.row("added", new: $0.sourceName) }
                + documents.flatMap(Self.rows))
    }

    private static func rows(_ document: Document) -> [[Cell]] {
        let (old, new) = (document.old.sourceName, document.new.sourceName)
        return document.facts.map { row("changed", old: old, new: new, change: $0) }
            + document.pairs.flatMap { pair in
                pair.changes.isEmpty
                    ? [row("same", old: old, new: new, pair.old, pair.new, pair.resemblance)]
                    : pair.changes.map {
                        row("changed", old: old, new: new, pair.old, pair.new, pair.resemblance, change: $0)
                    }
            }
            + document.gone.map { row("gone", old: old, new: new, $0, nil) }
            + document.added.map { row("added", old: old, new: new, nil, $0) }
    }

    private static func row(
        _ status: String, old: String? = nil, new: String? = nil, _ one: SchedaBrief? = nil, _ two: SchedaBrief? = nil,
        _ resemblance: Double? = nil, change: Change? = nil
    ) -> [Cell] {
        let texts = [old, new, one?.id, two?.id, one?.title, two?.title]
        let values = [
            change?.kind.rawValue, change?.key, change?.old, change?.new, change?.oldSpans.place,
            change?.newSpans.place,
        ]
        return [.text(status)] + texts.map(Cell.optional)
            + [resemblance.map { .number(($0 * 1000).rounded() / 1000) } ?? .none] + values.map(Cell.optional)
    }
}
