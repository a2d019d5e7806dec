"""Call the API from a Kubernetes pod that holds no key: its service account proves who it is."""

import os

from openai import OAuthError, OpenAI, SubjectTokenProviderError
from openai.auth import k8s_service_account_token_provider

TOKEN_FILE = os.environ.get("TOKEN_FILE", "/var/run/secrets/kubernetes.io/serviceaccount/token")

client = OpenAI(
    workload_identity={
        "identity_provider_id": os.environ.get("IDENTITY_PROVIDER_ID", "idp-123"),
        "service_account_id": os.environ.get("SERVICE_ACCOUNT_ID", "sa-456"),
        "provider": k8s_service_account_token_provider(TOKEN_FILE),
    }
)

try:
    response = client.responses.create(model="gpt-5.2", input="Say hello.")
    print(response.output_text)
except SubjectTokenProviderError as error:
    print("There is no proof of identity:", error)
except OAuthError as error:
    print("The proof was refused:", error.error)
