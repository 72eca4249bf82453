#ifndef DRAWINGTAP_RECORDING_H
#define DRAWINGTAP_RECORDING_H

#include "CDrawingTap.h"

/// The tap of this thread and the context it listens to; `NULL` where none does.
extern _Thread_local drawingtap *drawingtap_listening;
extern _Thread_local cairo_t *drawingtap_listened;

static inline bool listens(cairo_t *context) { return drawingtap_listened && drawingtap_listened == context; }

/// Keeps the context's path, as it would be drawn now.
void drawingtap_record_path(cairo_t *context, drawingtap_kind kind);

/// Keeps that a picture is drawn within the clip.
void drawingtap_record_picture(cairo_t *context);

#endif
