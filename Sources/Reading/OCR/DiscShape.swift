internal import Model

/// Tells bullets from letters by their shape: recognition has no bullet among its letters and reads `e`, `o` or `®`.
struct DiscShape {
    private let image: PageImage
    private let shade: Int

    /// - Parameter shade: what is darker is ink.
    init(_ image: PageImage, darkerThan shade: Int) {
        self.image = image
        self.shade = shade
    }

    /// The word, as a bullet where it is one character, perhaps with a stop, and its ink a solid disc or square.
    func repaired(_ word: PageWord) -> PageWord {
        guard word.text.count <= 2, word.text.first?.isNumber == false,
            word.text.dropFirst().allSatisfy(\.isPunctuation), isSolid(word.box, size: word.fontSize)
        else { return word }
        var bullet = word
        bullet.text = "•"
        bullet.traits.remove(.doubtful)
        return bullet
    }

    /// As tall as wide, larger than a full stop, and without the hollows that every letter has.
    private func isSolid(_ box: Box, size: Double) -> Bool {
        guard let area = PixelArea(box, in: image)?.ink(of: image, darkerThan: shade) else { return false }
        let width = Double(area.box.width)
        let height = Double(area.box.height)
        let least = max(1.6, 0.17 * size) * image.scale
        guard width >= least, height >= least, height <= max(size, 8) * image.scale else { return false }
        guard (0.75...1.34).contains(width / height), Double(area.count) >= 0.68 * width * height else { return false }
        return Double(hollows(area.box)) <= 0.03 * width * height
    }

    /// The light pixels that have ink left and right of them.
    private func hollows(_ area: PixelArea) -> Int {
        (area.top..<area.bottom).reduce(0) { sum, row in
            let line = image.pixels[(row * image.width + area.left)..<(row * image.width + area.right)]
            guard let first = line.firstIndex(where: { $0 < shade }), let last = line.lastIndex(where: { $0 < shade })
            else { return sum }
            return sum + line[first...last].count { $0 >= shade }
        }
    }
}
