internal import CSandbox
internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// Takes from the process what reading a document never needs, for good.
///
/// Landlock binds only the thread that asks for it, so this is called while there is one. Whatever the kernel lacks is
/// said, not silently missing.
enum Sandbox {
    /// What libraries read while they work: themselves, fonts, recognition data, tables of encodings and locales.
    private static let readable = [
        "/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/var/cache/fontconfig",
        "/dev/null", "/dev/urandom", "/proc/self", "/sys/devices/system/cpu",
    ]

    /// Confines the process; gives what held, e.g. `landlock 7, seccomp`.
    static func confine() -> String {
        var held: [String] = []
        if csandbox_threads() != 1 { held.append("threads of before are free") }
        held.append(said("no-new-privileges", csandbox_no_new_privileges()))
        let landlock = withPaths(csandbox_landlock)
        held.append(landlock > 0 ? "landlock \(landlock)" : said("landlock", landlock))
        held.append(said("seccomp", csandbox_seccomp()))
        return held.joined(separator: ", ")
    }

    private static func said(_ what: String, _ result: Int32) -> String {
        result == 0 ? what : "no \(what) (\(String(cString: strerror(-result))))"
    }

    private static func withPaths(_ body: (UnsafePointer<UnsafePointer<CChar>?>?, Int) -> Int32) -> Int32 {
        let environment = ProcessInfo.processInfo.environment
        var paths = readable
        if let home = environment["HOME"] { paths += ["\(home)/.fonts", "\(home)/.local/share/fonts"] }
        if let data = environment["TESSDATA_PREFIX"] { paths.append(data) }
        let copies = paths.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return copies.map { $0.map { UnsafePointer($0) } }.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
    }
}
