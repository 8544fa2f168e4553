"""What one sees."""

import inference  # noqa: F401 - before numpy: see there
