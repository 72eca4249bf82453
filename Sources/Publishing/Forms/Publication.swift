/// What a dataset says of itself as a publication.
public struct Publication: Hashable, Sendable {
    public var title: String
    public var licence: Licence
    /// The day it is dated, `2026-11-24`; none unless somebody says so: no clock makes the files differ.
    public var date: String?
    public var codebook: Codebook

    public init(
        title: String = "Schede dei Piani di Zona", licence: Licence = .ccBy4, date: String? = nil,
        codebook: Codebook = Codebook()
    ) {
        self.title = title
        self.licence = licence
        self.date = date
        self.codebook = codebook
    }
}

/// The licences a dataset can be published under, by their SPDX names.
public enum Licence: String, CaseIterable, Sendable {
    case ccBy4 = "CC-BY-4.0"
    case ccBySA4 = "CC-BY-SA-4.0"
    case cc0 = "CC0-1.0"
    case odbl = "ODbL-1.0"

    public var title: String {
        switch self {
        case .ccBy4: "Creative Commons Attribution 4.0 International"
        case .ccBySA4: "Creative Commons Attribution Share Alike 4.0 International"
        case .cc0: "Creative Commons Zero v1.0 Universal"
        case .odbl: "Open Data Commons Open Database License v1.0"
        }
    }

    public var address: String {
        switch self {
        case .ccBy4: "https://creativecommons.org/licenses/by/4.0/"
        case .ccBySA4: "https://creativecommons.org/licenses/by-sa/4.0/"
        case .cc0: "https://creativecommons.org/publicdomain/zero/1.0/"
        case .odbl: "https://opendatacommons.org/licenses/odbl/1-0/"
        }
    }
}
