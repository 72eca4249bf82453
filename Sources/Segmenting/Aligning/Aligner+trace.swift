internal import Model

/// The way back from the best hypothesis.
extension Aligner {
    /// The index of the best hypothesis after the last word, its label and its scheda ended.
    func last(of beam: AlignmentBeam) -> Int32 {
        let best = beam.active.indices.max { left, right in
            let a = ended(beam.active[left])
            let b = ended(beam.active[right])
            return (a.score + endCost(a), right) < (b.score + endCost(b), left)
        }
        return best.map { beam.active[$0].index } ?? 0
    }
}
