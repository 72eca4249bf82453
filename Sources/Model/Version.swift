/// The program's version, as the dataset names it.
public enum Version {
    public static let current = "0.1.0"
}
