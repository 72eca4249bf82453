#include "recording.h"

#include <math.h>
#include <stdlib.h>

/// A page with more is a map or a drawing.
static const size_t most_points = 200000;

_Thread_local drawingtap *drawingtap_listening;
_Thread_local cairo_t *drawingtap_listened;

void drawingtap_begin(drawingtap *tap, cairo_t *context) {
    tap->count = 0;
    tap->point_count = 0;
    tap->overflowed = false;
    drawingtap_listening = tap;
    drawingtap_listened = context;
}

void drawingtap_end(void) {
    drawingtap_listening = NULL;
    drawingtap_listened = NULL;
}

void drawingtap_free(drawingtap *tap) {
    free(tap->operations);
    free(tap->points);
    *tap = (drawingtap){0};
}

/// Room for so many more items; `NULL` without touching the items where there is none.
static void *with_room(void *items, size_t *room, size_t count, size_t more, size_t size) {
    if (count + more <= *room) return items;
    size_t wanted = (count + more) * 2;
    void *grown = realloc(items, wanted * size);
    if (grown) *room = wanted;
    return grown;
}

static drawingtap_operation *operation(drawingtap *tap, cairo_t *context, drawingtap_kind kind) {
    drawingtap_operation *grown = tap->count >= most_points
        ? NULL
        : with_room(tap->operations, &tap->room, tap->count, 1, sizeof *tap->operations);
    if (!grown) {
        tap->overflowed = true;
        return NULL;
    }
    tap->operations = grown;
    drawingtap_operation *result = &grown[tap->count++];
    *result = (drawingtap_operation){.kind = kind, .first_point = tap->point_count};
    double x[2], y[2];
    cairo_clip_extents(context, &x[0], &y[0], &x[1], &y[1]);
    result->left = result->top = INFINITY;
    result->right = result->bottom = -INFINITY;
    // A turned page changes which corners are the outer ones.
    for (int corner = 0; corner < 4; corner++) {
        double across = x[corner & 1], down = y[corner >> 1];
        cairo_user_to_device(context, &across, &down);
        result->left = fmin(result->left, across);
        result->right = fmax(result->right, across);
        result->top = fmin(result->top, down);
        result->bottom = fmax(result->bottom, down);
    }
    return result;
}

static drawingtap_point placed(cairo_t *context, const cairo_path_data_t *data, drawingtap_step step) {
    drawingtap_point point = {data->point.x, data->point.y, step};
    cairo_user_to_device(context, &point.x, &point.y);
    return point;
}

static bool add_points(drawingtap *tap, drawingtap_operation *operation, cairo_t *context, const cairo_path_t *path) {
    if (path->status != CAIRO_STATUS_SUCCESS || path->num_data < 0) return false;
    size_t most = (size_t)path->num_data;
    if (tap->point_count + most > most_points) return false;
    drawingtap_point *grown = with_room(tap->points, &tap->point_room, tap->point_count, most, sizeof *tap->points);
    if (!grown) return false;
    tap->points = grown;
    size_t count = tap->point_count;
    for (int index = 0; index < path->num_data; index += path->data[index].header.length) {
        const cairo_path_data_t *data = &path->data[index];
        switch (data->header.type) {
        case CAIRO_PATH_MOVE_TO: grown[count++] = placed(context, &data[1], DRAWINGTAP_MOVE); break;
        case CAIRO_PATH_LINE_TO: grown[count++] = placed(context, &data[1], DRAWINGTAP_LINE); break;
        case CAIRO_PATH_CURVE_TO:
            // Four items of data: there is room for two points.
            grown[count++] = placed(context, &data[1], DRAWINGTAP_LEAD);
            grown[count++] = placed(context, &data[3], DRAWINGTAP_CURVE);
            break;
        case CAIRO_PATH_CLOSE_PATH: grown[count++] = (drawingtap_point){0, 0, DRAWINGTAP_CLOSE}; break;
        }
    }
    operation->point_count = count - tap->point_count;
    tap->point_count = count;
    return true;
}

/// The colour of what is drawn; of a gradient its first, of a tiling, whose colours are not known, grey.
static bool take_colour(drawingtap_operation *operation, cairo_pattern_t *source) {
    double *red = &operation->red, *green = &operation->green, *blue = &operation->blue, *alpha = &operation->alpha;
    switch (cairo_pattern_get_type(source)) {
    case CAIRO_PATTERN_TYPE_SOLID:
        return cairo_pattern_get_rgba(source, red, green, blue, alpha) == CAIRO_STATUS_SUCCESS;
    case CAIRO_PATTERN_TYPE_LINEAR:
    case CAIRO_PATTERN_TYPE_RADIAL:
        return cairo_pattern_get_color_stop_rgba(source, 0, NULL, red, green, blue, alpha) == CAIRO_STATUS_SUCCESS;
    case CAIRO_PATTERN_TYPE_SURFACE:
        *red = *green = *blue = 0.5;
        *alpha = 1;
        return cairo_pattern_get_extend(source) == CAIRO_EXTEND_REPEAT;
    default:
        return false;
    }
}

void drawingtap_record_path(cairo_t *context, drawingtap_kind kind) {
    drawingtap *tap = drawingtap_listening;
    drawingtap_operation *added = operation(tap, context, kind);
    if (!added) return;
    if (!take_colour(added, cairo_get_source(context))) added->kind = DRAWINGTAP_PICTURE;
    added->even_odd = cairo_get_fill_rule(context) == CAIRO_FILL_RULE_EVEN_ODD;
    double across = cairo_get_line_width(context), down = across;
    cairo_user_to_device_distance(context, &across, &down);
    added->line_width = sqrt((across * across + down * down) / 2);
    cairo_path_t *path = cairo_copy_path(context);
    if (!add_points(tap, added, context, path)) tap->overflowed = true;
    cairo_path_destroy(path);
}

void drawingtap_record_picture(cairo_t *context) { operation(drawingtap_listening, context, DRAWINGTAP_PICTURE); }
