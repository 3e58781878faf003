namespace FunctionalAws.Quirks

open System
open System.Text
open System.Threading.Tasks
open FunctionalAws

/// Requests that services want in another way than their models say.
[<RequireQualifiedAccess>]
module internal HttpQuirks =

    /// <summary>Amazon API Gateway answers in another format to whoever does not ask for JSON.
    /// https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html</summary>
    let acceptJson: Quirk =
        Quirk.Request(fun _ request ->
            match Header.tryFind "Accept" request.Headers with
            | ValueSome _ -> request
            | ValueNone -> {
                request with
                    Headers = struct ("Accept", "application/json") :: request.Headers
              })

    /// <summary>A search may be longer than a URL, so it goes as a form.
    /// https://docs.aws.amazon.com/cloudsearch/latest/developerguide/submitting-search-requests.html</summary>
    let searchByPost: Quirk =
        Quirk.Request(fun _ request ->
            if request.Method <> "GET" || request.Query.IsEmpty then
                request
            else
                let pairs = request.Query |> List.map (fun (struct (name, value)) -> String.Concat(name, "=", value))

                {
                    request with
                        Method = "POST"
                        Query = []
                        Headers = struct ("Content-Type", "application/x-www-form-urlencoded") :: request.Headers
                        Body = Body.Bytes(ReadOnlyMemory(Encoding.UTF8.GetBytes(String.Join('&', pairs))))
                })

    let private tryPredictEndpoint (body: Body) : string voption =
        try
            use document = Json.JsonDocument.Parse(Body.bytes body)

            match document.RootElement.TryGetProperty "PredictEndpoint" with
            | true, value when value.ValueKind = Json.JsonValueKind.String -> ValueSome(nonNull (value.GetString()))
            | _ -> ValueNone
        with :? Json.JsonException ->
            ValueNone

    /// <summary>Amazon Machine Learning predicts at the endpoint that the request itself names.
    /// https://docs.aws.amazon.com/machine-learning/latest/APIReference/API_Predict.html</summary>
    let predictEndpoint: Quirk =
        Quirk.Around
            {
                new Around() with
                    member _.Send _ next call =
                        match tryPredictEndpoint call.Request.Body with
                        | ValueNone -> next call
                        | ValueSome text ->
                            match Uri.TryCreate(text, UriKind.Absolute) with
                            | true, NonNull url when url.Scheme = "https" || url.Scheme = "http" ->
                                next {
                                    call with
                                        Request = { call.Request with Scheme = url.Scheme; Host = url.Authority }
                                }
                            | _ ->
                                let problem = {
                                    Path = "PredictEndpoint"
                                    Message =
                                        "it must be a URL, as in https://realtime.machinelearning.us-east-1.amazonaws.com"
                                }

                                Task.FromResult(Error(AwsError.Invalid(call.Operation.Name, [ problem ])))
            }
