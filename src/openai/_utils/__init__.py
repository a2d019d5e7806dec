"""Import paths that other packages rely on; the homes are elsewhere."""

from .._types import is_given as is_given
from ._transform import PropertyInfo as PropertyInfo
from ._transform import async_maybe_transform as async_maybe_transform
from ._transform import maybe_transform as maybe_transform
from ._utils import required_args as required_args
