internal import Model
public import Publishing

/// The shared objectives of a dataset.
public enum SharedObjectives {
    /// Finds them in one walk over the dataset and reads what differs in another.
    public static func find(
        in source: any DatasetSource, template: String? = nil, limits: SimilarityLimits = .standard
    ) throws -> [SharedObjective] {
        var finder = SharedObjectiveFinder(limits: limits)
        try source.forEachDocument { document in
            for scheda in document.schede where template == nil || scheda.template == template { finder.add(scheda) }
        }
        return try read(finder.groups(), from: source)
    }

    /// Reads the schede of the groups and what differs in them; a dataset without groups is not walked again.
    static func read(
        _ groups: [SharedObjectiveFinder.Group], from source: any DatasetSource
    ) throws -> [SharedObjective] {
        guard !groups.isEmpty else { return [] }
        let wanted = Set(groups.flatMap(\.schede))
        var schede: [String: SchedaRecord] = [:]
        try source.forEachDocument { document in
            for scheda in document.schede where wanted.contains(scheda.id) { schede[scheda.id] = scheda }
        }
        return groups.map { group in
            SharedObjective(group.schede.compactMap { schede[$0] }, resemblance: group.resemblance)
        }
    }
}

extension SharedObjective {
    /// - Parameter schede: the members, at least one.
    init(_ schede: [SchedaRecord], resemblance: ClosedRange<Double>) {
        members = schede.map(SchedaBrief.init)
        template = schede.first?.template ?? ""
        title = schede.first?.title ?? ""
        least = resemblance.lowerBound
        largest = resemblance.upperBound
        var seen: Set<[String?]> = []
        repeated = schede.filter { scheda in
            guard let ambito = scheda.document.ambito else { return false }
            return !seen.insert([ambito, scheda.document.cycle]).inserted
        }.map(\.id)
        equalAmounts = Self.equalAmounts(schede)
        let facets = schede.map { $0.facets(.meaning) }
        let keys = Set(facets.flatMap(\.keys)).sorted()
        var (differences, agreements) = ([Difference](), 0)
        for key in keys {
            let variants = Self.variants(facets.map { $0[key] })
            if variants.count > 1 {
                differences.append(Difference(kind: key.kind, key: key.name, variants: variants))
            } else if key.kind < .judgement, variants.first?.value?.isEmpty == false {
                agreements += 1
            }
        }
        self.differences = differences
        self.agreements = agreements
    }

    private static func equalAmounts(_ schede: [SchedaRecord]) -> Int {
        var first: [String: String?] = [:]
        var count = 0
        for scheda in schede {
            for budget in scheda.budgets.counted(.own) {
                let key = "\(budget.amount.decimal) \(budget.period?.rawValue ?? "")"
                if let ambito = first[key] {
                    if ambito != scheda.document.ambito { count += 1 }
                } else {
                    first[key] = .some(scheda.document.ambito)
                }
            }
        }
        return count
    }

    private static func variants(_ facets: [SchedaFacet?]) -> [Variant] {
        var variants: [Variant] = []
        var places: [String?: Int] = [:]
        for (member, facet) in facets.enumerated() {
            if let place = places[facet?.sameness] {
                variants[place].members.append(member)
                variants[place].spans.append(facet?.spans ?? [])
            } else {
                places[facet?.sameness] = variants.count
                variants.append(Variant(value: facet?.value, members: [member], spans: [facet?.spans ?? []]))
            }
        }
        return variants
    }
}
