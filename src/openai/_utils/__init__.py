"""Import paths that other packages rely on; the homes are elsewhere."""

from .._types import is_given as is_given
from ._transform import (
    PropertyInfo as PropertyInfo,
    async_maybe_transform as async_maybe_transform,
    maybe_transform as maybe_transform,
)
from ._utils import required_args as required_args
