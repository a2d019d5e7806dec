# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.fine_tuning.alpha`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .grader_run_params import GraderRunParams as GraderRunParams
    from .grader_run_response import GraderRunResponse as GraderRunResponse
    from .grader_validate_params import GraderValidateParams as GraderValidateParams
    from .grader_validate_response import GraderValidateResponse as GraderValidateResponse
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "GraderRunParams": ".grader_run_params",
            "GraderRunResponse": ".grader_run_response",
            "GraderValidateParams": ".grader_validate_params",
            "GraderValidateResponse": ".grader_validate_response",
        },
    )
