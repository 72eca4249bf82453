#ifndef CDRAWINGTAP_H
#define CDRAWINGTAP_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

// What a program draws with Cairo, as paths instead of pixels. poppler-glib gives no vector paths, but it draws them
// with Cairo's public functions, and those of the program come before the library's: this target defines the few that
// put ink on a surface. They keep the path where a tap listens to their context, and pass on to Cairo in all other
// cases.

typedef enum {
    DRAWINGTAP_FILL,
    DRAWINGTAP_STROKE,
    /// An image, a gradient, a mask or a group: only its box is known, as the clip.
    DRAWINGTAP_PICTURE,
} drawingtap_kind;

/// One drawing operation; all places are in device units, after the context's matrix.
typedef struct {
    drawingtap_kind kind;
    bool even_odd;
    /// Colour and opacity, from 0 to 1.
    double red, green, blue, alpha;
    double line_width;
    /// The box of the clip that was in force.
    double left, top, right, bottom;
    size_t first_point, point_count;
} drawingtap_operation;

typedef enum {
    DRAWINGTAP_MOVE,
    DRAWINGTAP_LINE,
    /// Where a curve leads to from the point before, as far as its first control point; its end comes next.
    DRAWINGTAP_LEAD,
    /// The end of a curve.
    DRAWINGTAP_CURVE,
    DRAWINGTAP_CLOSE,
} drawingtap_step;

typedef struct {
    double x, y;
    drawingtap_step step;
} drawingtap_point;

/// What was drawn while it listened; zeroed before its first use.
typedef struct {
    drawingtap_operation *operations;
    size_t count, room;
    drawingtap_point *points;
    size_t point_count, point_room;
    /// Whether there was more than a tap keeps.
    bool overflowed;
} drawingtap;

/// Whether the program's functions are the ones that libraries call, as they are in a usual link.
bool drawingtap_is_in_force(void);

/// Forgets what the tap holds and listens to a context on this thread, whose ink it takes; text is let go.
void drawingtap_begin(drawingtap *tap, cairo_t *context);

/// Ends listening on this thread.
void drawingtap_end(void);

/// Frees what the tap holds.
void drawingtap_free(drawingtap *tap);

#endif
