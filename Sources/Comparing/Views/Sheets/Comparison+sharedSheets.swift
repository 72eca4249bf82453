internal import Publishing

extension Comparison {
    private static let objective = Column("objective", .integer, "The group's number, from 1.", required: true)

    var sharedSheet: Sheet {
        Sheet(
            "shared", title: "Obiettivi condivisi", "Schede that are the same text with small changes.",
            columns: [
                Self.objective, Column("title", .text, "The title of the first.", required: true),
                Column("template", .text, "The form.", required: true),
                Column("shared", .flag, "Whether several Ambiti have it; else one plan stands here twice."),
                Column("least", .number, "The least resemblance of two of them, 0 to 1.", required: true),
                Column("scheda_id", .text, "The scheda.", required: true),
                Column("document", .text, "Its document.", required: true),
                Column("ambito", .text, "Its Ambito."), Column("cycle", .text, "Its programme."),
                Column("place", .text, "Its pages or lines.", required: true),
            ],
            rows: shared.enumerated().flatMap { index, objective in
                objective.members.map { member in
                    [
                        .integer(index + 1), .text(objective.title), .text(objective.template),
                        .flag(objective.isShared), .number((objective.least * 1000).rounded() / 1000),
                        .text(member.id), .text(member.document), .optional(member.ambito), .optional(member.cycle),
                        .text(member.source.place),
                    ]
                }
            })
    }

    var sharedDifferenceSheet: Sheet {
        Sheet(
            "shared_differences", title: "Differenze", "What the schede of a shared objective say otherwise.",
            columns: [
                Self.objective,
                Column(
                    "kind", .text, "What kind of thing differs.", required: true,
                    values: SchedaFacet.Kind.allCases.map(\.rawValue)),
                Column("key", .text, "The field or list.", required: true),
                Column("variant", .integer, "The variant's number, from 1.", required: true),
                Column("value", .text, "What is said; empty: nothing."),
                Column("schede", .list, "The schede that say so, by id.", required: true),
                Column("places", .text, "Where, in the order of the schede."),
            ],
            rows: shared.enumerated().flatMap { index, objective in
                objective.differences.flatMap { difference in
                    difference.variants.enumerated().map { number, variant in
                        [
                            .integer(index + 1), .text(difference.kind.rawValue), .text(difference.key),
                            .integer(number + 1), .optional(variant.value),
                            .text(variant.members.map { objective.members[$0].id }.joined(separator: "; ")),
                            .text(variant.spans.map(\.place).joined(separator: "; ")),
                        ]
                    }
                }
            })
    }
}
