"""Import paths that other packages rely on; the homes are elsewhere."""

from .._types import is_given as is_given
from ._transform import PropertyInfo as PropertyInfo
