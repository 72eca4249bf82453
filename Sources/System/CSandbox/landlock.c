// Landlock, by its system calls: no library wraps them, and the distribution's header knows the first rights only.
#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

// From the kernel's include/uapi/linux/landlock.h.
enum {
    CREATE_RULESET_VERSION = 1,
    RULE_PATH_BENEATH = 1,
};
#define FS_READ_FILE (1ULL << 2)
#define FS_READ_DIR (1ULL << 3)
#define FS_ALL_V1 ((1ULL << 13) - 1)
#define FS_REFER (1ULL << 13)
#define FS_TRUNCATE (1ULL << 14)
#define FS_IOCTL_DEV (1ULL << 15)
#define NET_BIND_AND_CONNECT_TCP 3ULL
#define SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS 3ULL

struct ruleset {
    uint64_t fs;
    uint64_t net;
    uint64_t scoped;
};

struct path_beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

static int allow(int ruleset, const char *path) {
    struct path_beneath rule = {.parent = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent < 0) return errno == ENOENT || errno == EACCES || errno == ENOTDIR ? 0 : -errno;
    struct stat status;
    int result = fstat(rule.parent, &status) ? -errno : 0;
    if (result == 0) {
        rule.allowed = S_ISDIR(status.st_mode) ? FS_READ_FILE | FS_READ_DIR : FS_READ_FILE;
        if (syscall(SYS_landlock_add_rule, ruleset, RULE_PATH_BENEATH, &rule, 0)) result = -errno;
    }
    close(rule.parent);
    return result;
}

int csandbox_landlock(const char *const *readable, size_t count) {
    int abi = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, CREATE_RULESET_VERSION);
    if (abi < 0) return -errno;
    struct ruleset rules = {.fs = FS_ALL_V1};
    if (abi >= 2) rules.fs |= FS_REFER;
    if (abi >= 3) rules.fs |= FS_TRUNCATE;
    if (abi >= 5) rules.fs |= FS_IOCTL_DEV;
    if (abi >= 4) rules.net = NET_BIND_AND_CONNECT_TCP;
    if (abi >= 6) rules.scoped = SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS;
    // An older kernel refuses a longer struct than it knows.
    size_t size = abi >= 6 ? sizeof(rules) : abi >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (ruleset < 0) return -errno;
    int result = 0;
    for (size_t index = 0; index < count && result == 0; index++) result = allow(ruleset, readable[index]);
    if (result == 0 && syscall(SYS_landlock_restrict_self, ruleset, 0)) result = -errno;
    close(ruleset);
    return result ? result : abi;
}
