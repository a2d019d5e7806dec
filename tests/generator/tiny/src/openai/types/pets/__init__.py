# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.pets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .given_treat import GivenTreat as GivenTreat
    from .pet import Pet as Pet
    from .pet_arrived import PetArrived as PetArrived
    from .pet_call import PetCall as PetCall
    from .pet_call_param import PetCallParam as PetCallParam
    from .pet_create_params import PetCreateParams as PetCreateParams
    from .pet_event import PetEvent as PetEvent
    from .pet_left import PetLeft as PetLeft
    from .pet_list_params import PetListParams as PetListParams
    from .pet_param import PetParam as PetParam
    from .pet_portrait_params import PetPortraitParams as PetPortraitParams
    from .treat import Treat as Treat
    from .treat_param import TreatParam as TreatParam
    from .whistle import Whistle as Whistle
    from .whistle_param import WhistleParam as WhistleParam
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "GivenTreat": ".given_treat",
            "Pet": ".pet",
            "PetArrived": ".pet_arrived",
            "PetCall": ".pet_call",
            "PetCallParam": ".pet_call_param",
            "PetCreateParams": ".pet_create_params",
            "PetEvent": ".pet_event",
            "PetLeft": ".pet_left",
            "PetListParams": ".pet_list_params",
            "PetParam": ".pet_param",
            "PetPortraitParams": ".pet_portrait_params",
            "Treat": ".treat",
            "TreatParam": ".treat_param",
            "Whistle": ".whistle",
            "WhistleParam": ".whistle_param",
        },
    )
