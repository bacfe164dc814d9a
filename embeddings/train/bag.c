/* The table's summed bags and its optimiser, single-threaded: torch's take three times as long.
 * Bags are rectangles of row numbers (bags x width); row 0 is filling and counts for nothing. */
#include <math.h>
#include <stdint.h>
#include <string.h>

/* A word said c times counts as c (k + 1) / (c + k), as in BM25: the second time adds less than the first. */
static float filled(int count) { return count * 2.2f / (count + 1.2f); }

/* Counts the rows of a bag into `seen`, which is all zeros before and after each use. */
static void count_rows(const int32_t *bag, int width, int32_t *seen) {
  for (int i = 0; i < width; i++)
    if (bag[i]) seen[bag[i]]++;
}

/* out[b] = sum of the rows of bag b, each by how often it is there. */
void bag_sum(const float *table, const int32_t *ids, int bags, int width, int dims, int32_t *seen, float *out) {
  for (int b = 0; b < bags; b++) {
    const int32_t *bag = ids + (size_t)b * width;
    float *sum = out + (size_t)b * dims;
    memset(sum, 0, dims * sizeof(float));
    count_rows(bag, width, seen);
    for (int i = 0; i < width; i++) {
      if (!seen[bag[i]]) continue;
      const float *row = table + (size_t)bag[i] * dims;
      float weight = filled(seen[bag[i]]);
      seen[bag[i]] = 0;
      for (int d = 0; d < dims; d++) sum[d] += weight * row[d];
    }
  }
}

/* Adds each bag's gradient to that of its rows in `gradient`, and marks those rows. */
void bag_gradient(float *gradient, uint8_t *touched, const int32_t *ids, int bags, int width, int dims,
                  int32_t *seen, const float *sum_gradient) {
  for (int b = 0; b < bags; b++) {
    const int32_t *bag = ids + (size_t)b * width;
    const float *from = sum_gradient + (size_t)b * dims;
    count_rows(bag, width, seen);
    for (int i = 0; i < width; i++) {
      if (!seen[bag[i]]) continue;
      float *row = gradient + (size_t)bag[i] * dims;
      float weight = filled(seen[bag[i]]);
      seen[bag[i]] = 0;
      touched[bag[i]] = 1;
      for (int d = 0; d < dims; d++) row[d] += weight * from[d];
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
