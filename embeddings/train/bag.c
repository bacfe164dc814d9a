/* The table's mean-pooled bags and its optimiser, single-threaded: torch's take three times as long.
 * Bags are rectangles of row numbers (bags x width); row 0 is filling and counts for nothing. */
#include <math.h>
#include <stdint.h>
#include <string.h>

static int rows_in(const int32_t *ids, int width) {
  int count = 0;
  for (int i = 0; i < width; i++) count += ids[i] != 0;
  return count;
}

/* out[b] = mean of the rows of bag b; zeros for an empty bag. */
void bag_mean(const float *table, const int32_t *ids, int bags, int width, int dims, float *out) {
  for (int b = 0; b < bags; b++) {
    const int32_t *bag = ids + (size_t)b * width;
    float *mean = out + (size_t)b * dims;
    memset(mean, 0, dims * sizeof(float));
    int count = rows_in(bag, width);
    if (!count) continue;
    for (int i = 0; i < width; i++) {
      if (!bag[i]) continue;
      const float *row = table + (size_t)bag[i] * dims;
      for (int d = 0; d < dims; d++) mean[d] += row[d];
    }
    for (int d = 0; d < dims; d++) mean[d] /= count;
  }
}

/* Adds each bag's gradient, shared out among its rows, to `gradient`, and marks those rows. */
void bag_gradient(float *gradient, uint8_t *touched, const int32_t *ids, int bags, int width, int dims,
                  const float *mean_gradient) {
  float part[2048];
  for (int b = 0; b < bags; b++) {
    const int32_t *bag = ids + (size_t)b * width;
    int count = rows_in(bag, width);
    if (!count) continue;
    for (int d = 0; d < dims; d++) part[d] = mean_gradient[(size_t)b * dims + d] / count;
    for (int i = 0; i < width; i++) {
      if (!bag[i]) continue;
      float *row = gradient + (size_t)bag[i] * dims;
      touched[bag[i]] = 1;
      for (int d = 0; d < dims; d++) row[d] += part[d];
    }
  }
}

/* Adam (Kingma and Ba, 2015) on the marked rows alone, each with its own count of steps; `pull` draws a row
 * towards `home`. Clears gradients and marks. */
void adam_rows(float *table, float *first, float *second, float *gradient, uint8_t *touched, int32_t *steps,
               const float *home, int rows, int dims, float rate, float beta1, float beta2, float pull) {
  for (int r = 0; r < rows; r++) {
    if (!touched[r]) continue;
    touched[r] = 0;
    steps[r]++;
    float c1 = 1 / (1 - powf(beta1, steps[r])), c2 = 1 / (1 - powf(beta2, steps[r]));
    size_t at = (size_t)r * dims;
    float *w = table + at, *m = first + at, *v = second + at, *g = gradient + at;
    for (int d = 0; d < dims; d++) {
      m[d] = beta1 * m[d] + (1 - beta1) * g[d];
      v[d] = beta2 * v[d] + (1 - beta2) * g[d] * g[d];
      w[d] -= rate * (m[d] * c1) / (sqrtf(v[d] * c2) + 1e-8f);
      g[d] = 0;
    }
    if (home)
      for (int d = 0; d < dims; d++) w[d] += rate * pull * (home[at + d] - w[d]);
  }
}
