internal import Foundation

/// Names for inputs that have no bytes: nothing else tells such documents apart.
enum NamesApart {
    /// A name for each input, in their order: its own where no other place has it, else with as many of the folders
    /// above it, as they were given, as it takes.
    static func names(of inputs: [Input]) -> [String] {
        let paths = inputs.map { parts(of: $0.path.text) }
        let here = parts(of: FileManager.default.currentDirectoryPath)
        let places = paths.map { $0.first?.isEmpty == true ? $0 : parts(of: (here + $0).joined(separator: "/")) }
        var names = inputs.map(\.name)
        var depths = names.map { $0.split(separator: "/").count }
        var isChanged = true
        while isChanged {
            isChanged = false
            for group in Dictionary(grouping: names.indices, by: { names[$0] }).values
            where Set(group.map { places[$0] }).count > 1 {
                for index in group where depths[index] < paths[index].count {
                    depths[index] += 1
                    names[index] = paths[index].suffix(depths[index]).joined(separator: "/")
                    isChanged = true
                }
            }
        }
        return names
    }

    /// The parts of a path without those that lead nowhere; the first is empty where it begins at the root.
    private static func parts(of path: String) -> [String] {
        var parts = path.hasPrefix("/") ? [""] : []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                // Above the root is the root.
                if !last.isEmpty { parts.removeLast() }
            } else {
                parts.append(String(part))
            }
        }
        return parts
    }
}
