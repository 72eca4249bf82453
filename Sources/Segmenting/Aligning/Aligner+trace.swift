internal import Model

/// The way back from the best hypothesis.
extension Aligner {
    /// The best hypothesis after the last word, its label and its scheda ended.
    func last(of beam: AlignmentBeam) -> Int32 {
        beam.active.max { left, right in
            let a = end(beam[left])
            let b = end(beam[right])
            return (a.score + endCost(a), right) < (b.score + endCost(b), left)
        } ?? 0
    }
}
