internal import Model
public import Publishing

/// Compares two datasets, scheda by scheda.
public struct DifferenceFinder: Sendable {
    /// What of each side is compared.
    public struct Scope: Hashable, Sendable {
        /// Only the schede of this programme; `nil` takes all.
        public var cycle: String?

        public init(cycle: String? = nil) { self.cycle = cycle }
    }

    /// Why there is nothing to compare: a sentence with what there is.
    public struct EmptySide: Error, Hashable, Sendable, CustomStringConvertible {
        public var description: String
    }

    private let closeness: Closeness?
    private let oldScope: Scope
    private let newScope: Scope

    /// - Parameter closeness: `nil` compares the same document exactly and different documents by their meaning.
    public init(closeness: Closeness? = nil, old: Scope = Scope(), new: Scope = Scope()) {
        self.closeness = closeness
        oldScope = old
        newScope = new
    }

    /// - Throws: ``EmptySide`` where a side holds no scheda of the programme that is asked for.
    public func difference(_ old: any DatasetSource, _ new: any DatasetSource) throws -> DatasetDifference {
        let left = try documents(old, oldScope, "old"), right = try documents(new, newScope, "new")
        let pairs = DocumentMatcher.match(left.map(\.record), right.map(\.record))
        let matchedOld = Set(pairs.map(\.old)), matchedNew = Set(pairs.map(\.new))
        return DatasetDifference(
            old: side(left), new: side(right), documents: pairs.map { compare(left[$0.old], right[$0.new]) },
            gone: left.indices.filter { !matchedOld.contains($0) }.map { brief(left[$0]) },
            added: right.indices.filter { !matchedNew.contains($0) }.map { brief(right[$0]) })
    }

    private func documents(
        _ source: any DatasetSource, _ scope: Scope, _ side: String
    ) throws -> [ImportedDocument] {
        var documents: [ImportedDocument] = []
        var cycles: Set<String> = []
        try source.forEachDocument { document in
            var document = document
            if let cycle = scope.cycle {
                cycles.formUnion(document.schede.compactMap(\.cycle))
                document.schede.removeAll { $0.cycle != cycle }
                // One that failed may be of any programme, unless it says of which.
                let other = document.record.cycle ?? (document.record.status == .failed ? cycle : nil)
                if document.schede.isEmpty, other != cycle { return }
            }
            documents.append(document)
        }
        if let cycle = scope.cycle, !cycles.contains(cycle) {
            let known = cycles.sorted().joined(separator: ", ")
            throw EmptySide(
                description: "The \(side) side holds no scheda of the programme \(cycle); "
                    + (known.isEmpty ? "it holds none of any programme." : "name one of \(known)."))
        }
        return documents
    }

    private func side(_ documents: [ImportedDocument]) -> DatasetDifference.Side {
        DatasetDifference.Side(
            documents: documents.count, schede: documents.reduce(0) { $0 + $1.schede.count },
            failed: documents.count { $0.record.status == .failed },
            partial: documents.count { $0.record.status == .partial },
            rulesDigests: Set(documents.map(\.record.rulesDigest)).sorted(),
            versions: Set(documents.map(\.record.version)).sorted())
    }

    private func brief(_ document: ImportedDocument) -> DatasetDifference.DocumentBrief {
        DatasetDifference.DocumentBrief(document.record, schede: document.schede.count)
    }

    private func compare(_ old: ImportedDocument, _ new: ImportedDocument) -> DatasetDifference.Document {
        let same = old.record.id == new.record.id && oldScope == newScope
        let closeness = closeness ?? (same ? .exact : .meaning)
        let pairs = SchedaMatcher.match(old.schede, new.schede, sameDocument: same)
        let matchedOld = Set(pairs.map(\.old)), matchedNew = Set(pairs.map(\.new))
        return DatasetDifference.Document(
            old: brief(old), new: brief(new), facts: Self.facts(old.record, new.record),
            pairs: pairs.map { pair in
                DatasetDifference.Pair(
                    old: SchedaBrief(old.schede[pair.old]), new: SchedaBrief(new.schede[pair.new]),
                    resemblance: pair.resemblance,
                    changes: Self.changes(old.schede[pair.old], new.schede[pair.new], closeness))
            },
            gone: old.schede.indices.filter { !matchedOld.contains($0) }.map { SchedaBrief(old.schede[$0]) },
            added: new.schede.indices.filter { !matchedNew.contains($0) }.map { SchedaBrief(new.schede[$0]) })
    }

    /// What two schede say otherwise. Of schede of different forms only what both forms ask is compared.
    static func changes(
        _ old: SchedaRecord, _ new: SchedaRecord, _ closeness: Closeness
    ) -> [DatasetDifference.Change] {
        let left = old.facets(closeness), right = new.facets(closeness)
        let isForm = old.template == new.template
        return Set(left.keys).union(right.keys).sorted().compactMap { key in
            let (one, two) = (left[key], right[key])
            if one?.sameness == two?.sameness { return nil }
            // Fields of one form only are no change, and nothing is compared with nothing.
            if !isForm, one == nil || two == nil { return nil }
            if one?.value.isEmpty ?? true, two?.value.isEmpty ?? true, key.kind != .text { return nil }
            return DatasetDifference.Change(
                kind: key.kind, key: key.name, old: one?.value, new: two?.value, oldSpans: one?.spans ?? [],
                newSpans: two?.spans ?? [])
        }
    }

    private static func facts(_ old: DocumentRecord, _ new: DocumentRecord) -> [DatasetDifference.Change] {
        let facts: [(String, (DocumentRecord) -> String?)] = [
            ("ambito", \.ambito), ("ats", \.ats), ("asst", { $0.asst.joined(separator: ", ") }), ("cycle", \.cycle),
            ("titolo", \.titolo), ("status", \.status.rawValue), ("reader", \.reader.rawValue),
        ]
        return facts.compactMap { key, fact in
            let (one, two) = (fact(old), fact(new))
            if one == two { return nil }
            return DatasetDifference.Change(kind: .title, key: key, old: one, new: two, oldSpans: [], newSpans: [])
        }
    }
}
